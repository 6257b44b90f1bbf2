#include "ui/connections/optionfield.h"
#include "model/core/optiontext.h"
#include "ui/connections/mistakelabel.h"
#include "ui/look/icons.h"
#include "ui/look/words.h"
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// The value as a person reads it: 4 MiB, 30 s.
QString shown(const OptionSpec &option, const QVariant &value)
{
    if (option.kind == OptionSpec::Kind::Bytes)
        return words::limit(value.toLongLong());
    if (option.kind == OptionSpec::Kind::Duration)
        return OptionField::tr("%1 ms").arg(value.toLongLong());
    if (option.kind == OptionSpec::Kind::Toggle)
        return value.toBool() ? OptionField::tr("on") : OptionField::tr("off");
    return value.toString();
}

} // namespace

OptionField::OptionField(const OptionSpec &option, QWidget *parent)
    : QWidget(parent), m_option(option), m_mistake(new MistakeLabel(u"mistake:"_s + option.key, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (option.kind == OptionSpec::Kind::Choice) {
        makeChoice();
    } else if (option.kind == OptionSpec::Kind::Toggle) {
        m_toggle = new QCheckBox(option.help, this);
        column->addWidget(m_toggle);
        connect(m_toggle, &QCheckBox::toggled, this, &OptionField::changed);
    } else if (option.kind == OptionSpec::Kind::Path) {
        makeFile();
    } else if (option.kind == OptionSpec::Kind::Secret) {
        makeSecret();
    } else {
        makeLine();
        column->addWidget(m_line);
    }
    column->addWidget(m_mistake);
    for (QWidget *each : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_line)}) {
        if (!each)
            continue;
        each->setObjectName(u"option:"_s + option.key);
        each->setAccessibleName(option.label);
        each->setAccessibleDescription(option.help);
        each->setToolTip(option.help);
        setFocusProxy(each);
    }
    setValue({});
}

void OptionField::makeChoice()
{
    m_choice = new QComboBox(this);
    for (const QString &choice : m_option.choices)
        m_choice->addItem(choice.isEmpty() ? tr("(empty)") : choice, choice);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &OptionField::changed);
}

void OptionField::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->setPlaceholderText(shown(m_option, m_option.byDefault));
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
}

void OptionField::makeFile()
{
    makeLine();
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(u"choose:"_s + m_option.key);
    choose->setAccessibleName(tr("Choose a file for %1").arg(m_option.label));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, m_option.label);
        dialog->setObjectName(u"optionFileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
        dialog->open();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void OptionField::makeSecret()
{
    makeLine();
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction *show = m_line->addAction(icons::named(icons::ShowSecret), QLineEdit::TrailingPosition);
    show->setObjectName(u"show:"_s + m_option.key);
    show->setText(tr("Show %1").arg(m_option.label));
    show->setCheckable(true);
    connect(show, &QAction::toggled, this,
            [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_note = new QLabel(this);
    m_note->setObjectName(u"note:"_s + m_option.key);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    layout()->addWidget(m_line);
    layout()->addWidget(m_note);
}

void OptionField::setValue(const QVariant &value)
{
    const QVariant now = value.isValid() ? value : m_option.byDefault;
    if (m_choice)
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(now.toString())));
    else if (m_toggle)
        m_toggle->setChecked(now.toBool());
    else if (m_option.kind != OptionSpec::Kind::Secret)
        m_line->setText(value.isValid() ? value.toString() : QString());
}

void OptionField::setKeptSecret(bool kept)
{
    m_kept = kept;
    m_line->setPlaceholderText(kept ? tr("Kept. Type to take its place.") : QString());
    if (!kept)
        return;
    QAction *forget = m_line->addAction(icons::named(icons::Delete), QLineEdit::TrailingPosition);
    forget->setObjectName(u"forget:"_s + m_option.key);
    forget->setText(tr("Forget %1").arg(m_option.label));
    connect(forget, &QAction::triggered, this, [this, forget] {
        m_forgets = true;
        forget->setVisible(false);
        m_line->clear();
        m_line->setPlaceholderText(tr("Forgotten when you save."));
        emit changed();
    });
}

void OptionField::setSecretNote(const QString &note)
{
    if (m_note)
        m_note->setText(note);
}

void OptionField::check()
{
    const auto now = value();
    m_mistake->show(now ? QString() : now.error().message);
}

Result<QVariant> OptionField::value() const
{
    if (m_choice)
        return differs() ? QVariant(m_choice->currentData()) : QVariant();
    if (m_toggle)
        return differs() ? QVariant(m_toggle->isChecked()) : QVariant();
    const QString text = m_option.kind == OptionSpec::Kind::Text ? m_line->text() : m_line->text().trimmed();
    if (text.isEmpty() || m_option.kind == OptionSpec::Kind::Secret)
        return QVariant();
    return optionValue(m_option, text);
}

QByteArray OptionField::typedSecret() const
{
    return m_option.kind == OptionSpec::Kind::Secret ? m_line->text().toUtf8() : QByteArray();
}

bool OptionField::differs() const
{
    if (m_choice)
        return m_choice->currentData().toString() != m_option.byDefault.toString();
    if (m_toggle)
        return m_toggle->isChecked() != m_option.byDefault.toBool();
    if (m_option.kind == OptionSpec::Kind::Secret)
        return !m_line->text().isEmpty() || (m_kept && !m_forgets);
    return !m_line->text().isEmpty();
}

QString OptionField::summary() const
{
    if (m_option.kind == OptionSpec::Kind::Secret)
        return m_option.label;
    const auto now = value();
    if (!now || !now->isValid())
        return {};
    if (m_choice)
        return m_choice->currentText();
    return tr("%1 %2", "an option and its value, in short").arg(m_option.label, shown(m_option, *now));
}

} // namespace slipway
