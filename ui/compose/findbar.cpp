#include "ui/compose/findbar.h"
#include "ui/compose/largebodyview.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

FindBar::FindBar(QPlainTextEdit *editor, LargeBodyView *large, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_large(large), m_text(new QLineEdit(this)), m_with(new QLineEdit(this)),
      m_case(new QCheckBox(tr("Match case"), this)), m_replacing(new QWidget(this)), m_said(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    build();
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::next);
    connect(m_with, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(m_text, &QLineEdit::textChanged, this, [this] { say({}); });
    connect(large, &LargeBodyView::found, this, [this](bool anything) { say(anything ? QString() : tr("Not found")); });
    hide();
}

void FindBar::build()
{
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find"));
    m_with->setObjectName(u"replaceText"_s);
    m_with->setAccessibleName(tr("Replace with"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_case->setObjectName(u"findCase"_s);
    m_case->setAccessibleName(m_case->text());
    m_said->setObjectName(u"findSaid"_s);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *previousButton = buttons::tool("go-up", tr("Find previous (Shift+F3)"), u"findPrevious"_s, this);
    auto *nextButton = buttons::tool("go-down", tr("Find next (F3)"), u"findNext"_s, this);
    auto *close = buttons::tool(icons::Close, tr("Close (Esc)"), u"findClose"_s, this);
    auto *one = new QPushButton(tr("Replace"), m_replacing);
    one->setObjectName(u"replaceOne"_s);
    auto *all = new QPushButton(tr("Replace all"), m_replacing);
    all->setObjectName(u"replaceAll"_s);
    auto *replaceRow = new QHBoxLayout(m_replacing);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(6);
    replaceRow->addWidget(m_with, 1);
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(previousButton);
    row->addWidget(nextButton);
    row->addWidget(m_case);
    row->addWidget(m_replacing, 1);
    row->addWidget(m_said);
    row->addWidget(close);
    connect(previousButton, &QToolButton::clicked, this, &FindBar::previous);
    connect(nextButton, &QToolButton::clicked, this, &FindBar::next);
    connect(one, &QPushButton::clicked, this, &FindBar::replace);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

void FindBar::open(const QString &text)
{
    if (!text.isEmpty() && !text.contains(QChar(0x2029)))
        m_text->setText(text);
    say({});
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::setLarge(bool large)
{
    m_isLarge = large;
    m_replacing->setVisible(!large);
}

void FindBar::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::next()
{
    move(false);
}

void FindBar::previous()
{
    move(true);
}

void FindBar::move(bool backwards)
{
    const QString wanted = m_text->text();
    if (wanted.isEmpty())
        return;
    if (m_isLarge) {
        m_large->find(wanted, m_case->isChecked(), backwards);
        return;
    }
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backwards);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    QTextCursor found = m_editor->document()->find(wanted, m_editor->textCursor(), flags);
    bool around = false;
    if (found.isNull()) { // around the end
        QTextCursor edge(m_editor->document());
        edge.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_editor->document()->find(wanted, edge, flags);
        around = true;
    }
    if (!found.isNull())
        m_editor->setTextCursor(found);
    say(found.isNull() ? tr("Not found") : !around ? QString() : backwards ? tr("Went on at the end") : tr("Went on at the start"));
}

bool FindBar::isMatch() const
{
    return m_editor->textCursor().hasSelection() &&
           m_editor->textCursor().selectedText().compare(m_text->text(), sensitivity()) == 0;
}

void FindBar::replace()
{
    if (m_isLarge || m_text->text().isEmpty() || m_editor->isReadOnly())
        return;
    if (isMatch())
        m_editor->textCursor().insertText(m_with->text());
    next();
}

void FindBar::replaceAll()
{
    const QString wanted = m_text->text();
    if (m_isLarge || wanted.isEmpty() || m_editor->isReadOnly())
        return;
    QString text = m_editor->toPlainText();
    const qsizetype times = text.count(wanted, sensitivity());
    if (times > 0) {
        text.replace(wanted, m_with->text(), sensitivity());
        QTextCursor all(m_editor->document());
        all.beginEditBlock();
        all.select(QTextCursor::Document);
        all.insertText(text);
        all.endEditBlock();
    }
    say(times > 0 ? tr("%n replaced", nullptr, int(times)) : tr("Not found"));
}

// Esc closes what is open, and only then stops what is under way.
bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway
