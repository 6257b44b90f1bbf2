#include "ui/compose/bodyeditor.h"
#include "model/compose/brackets.h"
#include "ui/compose/syntaxcolours.h"
#include "ui/look/tones.h"
#include <QFontDatabase>
#include <QMimeData>
#include <QPainter>
#include <QShortcutEvent>
#include <QTextBlock>
#include <QTimer>
#include <QUrl>

namespace slipway {

namespace {

// The column of line numbers: paints through its editor, which knows the lines.
class Gutter final : public QWidget {
public:
    explicit Gutter(BodyEditor *editor) : QWidget(editor), m_editor(editor) {}
    QSize sizeHint() const override { return {m_editor->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintGutter(event); }

private:
    BodyEditor *m_editor;
};

} // namespace

BodyEditor::BodyEditor(SyntaxColours &colours, QWidget *parent)
    : QPlainTextEdit(parent), m_colours(colours), m_gutter(new Gutter(this))
{
    setObjectName(QStringLiteral("bodyEditor"));
    setAccessibleName(tr("Body"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight); // as the bytes are read, in every language
    setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(u' ') * 4);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &BodyEditor::matchBrackets);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &BodyEditor::layOutGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    layOutGutter();
}

void BodyEditor::setFormat(BodyFormat format)
{
    m_format = format;
    colour();
}

void BodyEditor::colour()
{
    if (!m_shown)
        return;
    const bool dark = Tones::isDark(palette());
    const bool carries = document()->characterCount() <= MostChars;
    if (!m_highlighter && carries)
        m_highlighter = m_colours.attach(document(), m_format, dark);
    else if (m_highlighter)
        m_colours.set(m_highlighter, carries ? m_format : BodyFormat::Text, dark);
    showMistake(m_mistake);
}

void BodyEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    // After the first paint: the definitions take longer to read than the window to appear.
    QTimer::singleShot(0, this, &BodyEditor::colour);
}

void BodyEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

bool BodyEditor::event(QEvent *event)
{
    // Ctrl+Enter sends from here too: the editor must not take it for a line break.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void BodyEditor::showMistake(const std::optional<jsontext::Mistake> &mistake)
{
    m_mistake = mistake;
    m_wave.clear();
    if (mistake) {
        QTextEdit::ExtraSelection wave;
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(Tones::of(palette()).failed);
        QTextCursor cursor(document());
        const int last = document()->characterCount() - 1;
        cursor.setPosition(int(qMin<qsizetype>(mistake->position, last)));
        if (!cursor.atBlockEnd())
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        else
            cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        wave.cursor = cursor;
        m_wave.append(wave);
    }
    showSelections();
    m_gutter->update();
}

void BodyEditor::showSelections()
{
    setExtraSelections(m_brackets + m_wave);
}

// The bracket right of the cursor, else the one left of it, and its partner.
void BodyEditor::matchBrackets()
{
    m_brackets.clear();
    if (document()->characterCount() <= MostChars) {
        const QString text = toPlainText();
        const int cursor = textCursor().position();
        for (const int at : {cursor, cursor - 1}) {
            const auto partner = matchingBracket(text, at);
            if (!partner)
                continue;
            for (const int place : {at, int(*partner)}) {
                QTextEdit::ExtraSelection mark;
                mark.cursor = QTextCursor(document());
                mark.cursor.setPosition(place);
                mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
                mark.format.setBackground(palette().color(QPalette::Midlight));
                mark.format.setFontWeight(QFont::Bold);
                m_brackets.append(mark);
            }
            break;
        }
    }
    showSelections();
}

bool BodyEditor::carries(QStringView text)
{
    if (text.size() > MostChars)
        return false;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf(u'\n', from);
        if ((end < 0 ? text.size() : end) - from > MostLine)
            return false;
        if (end < 0)
            break;
        from = end + 1;
    }
    return true;
}

bool BodyEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void BodyEditor::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        emit fileDropped(urls.front().toLocalFile());
    else if (const QString text = source->text(); !carries(text) || document()->characterCount() + text.size() > MostChars)
        emit tooLarge(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void BodyEditor::goTo(qsizetype position)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(qMin<qsizetype>(position, document()->characterCount() - 1)));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void BodyEditor::replaceAll(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
}

int BodyEditor::gutterWidth() const
{
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    return 16 + fontMetrics().horizontalAdvance(u'9') * digits;
}

void BodyEditor::layOutGutter()
{
    const int width = gutterWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), width, inner.height());
}

void BodyEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void BodyEditor::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(m_gutter->width() - 1, event->rect().top(), m_gutter->width() - 1, event->rect().bottom());
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const bool wrong = m_mistake && block.blockNumber() + 1 == m_mistake->line;
        painter.setPen(wrong ? Tones::of(palette()).failed : palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(0, top, m_gutter->width() - 8, fontMetrics().height()), Qt::AlignRight | Qt::AlignTop,
                         QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

} // namespace slipway
