#include "ui/compose/bodyhighlighter.h"
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QTextBlock>
#include <QTextDocument>

using KSyntaxHighlighting::State;

namespace slipway {

namespace {

// What a line began with, and what it leaves to the next.
struct LineStates final : QTextBlockUserData {
    State before, after;
};

LineStates *statesOf(const QTextBlock &block)
{
    return static_cast<LineStates *>(block.userData()); // nobody else keeps anything there
}

} // namespace

BodyHighlighter::BodyHighlighter(QTextDocument *document) : QObject(document), m_document(document)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BodyHighlighter::slice);
    connect(document, &QTextDocument::contentsChange, this, &BodyHighlighter::change);
}

void BodyHighlighter::set(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme)
{
    setDefinition(definition);
    setTheme(theme);
    m_charFormats.clear();
    m_from = 0;
    m_until = m_document->characterCount();
    slice();
}

void BodyHighlighter::change(int position, int removed, int added)
{
    const auto moved = [=](int place) { return place < position ? place : qMax(place - removed, position) + added; };
    // What was under way had come to m_from: lines before it begin as they should already, and are no reason to stop.
    m_until = isDone() ? position + added : qMax(position + added, qMax(moved(m_until), moved(m_from)));
    m_from = isDone() ? position : qMin(m_from, position);
    slice();
}

void BodyHighlighter::slice()
{
    QElapsedTimer taken;
    taken.start();
    QTextBlock block = m_document->findBlock(m_from);
    const int first = block.position();
    int end = first;
    const QTextBlock previous = block.previous();
    State before = previous.isValid() && statesOf(previous) ? statesOf(previous)->after : State();
    m_from = -1;
    while (block.isValid()) {
        const LineStates *known = statesOf(block);
        if (block.position() > m_until && known && known->before == before)
            break;
        before = colour(block, before);
        end = block.position() + block.length();
        block = block.next();
        if (block.isValid() && taken.elapsed() >= SliceMs) {
            m_from = block.position();
            m_next.start(0);
            break;
        }
    }
    // Once for the slice: told line by line, each would be laid out at once, whether it is seen or not.
    if (end > first)
        m_document->markContentsDirty(first, end - first);
}

State BodyHighlighter::colour(QTextBlock &block, const State &before)
{
    m_ranges.clear();
    LineStates *states = statesOf(block);
    if (!states)
        block.setUserData(states = new LineStates);
    states->before = before;
    states->after = highlightLine(block.text(), before);
    QTextLayout *layout = block.layout();
    if (layout->preeditAreaText().isEmpty()) // else an input method writes there: its own formats stay until it is done
        layout->setFormats(m_ranges);
    return states->after;
}

void BodyHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0)
        m_ranges.append({offset, length, charFormat(format)});
}

const QTextCharFormat &BodyHighlighter::charFormat(const KSyntaxHighlighting::Format &format)
{
    if (const auto known = m_charFormats.constFind(format.id()); known != m_charFormats.cend())
        return *known;
    const KSyntaxHighlighting::Theme now = theme();
    QTextCharFormat made;
    made.setForeground(format.textColor(now)); // always: the theme's own, whatever the palette has
    if (format.hasBackgroundColor(now))
        made.setBackground(format.backgroundColor(now));
    if (format.isBold(now))
        made.setFontWeight(QFont::Bold);
    made.setFontItalic(format.isItalic(now));
    made.setFontUnderline(format.isUnderline(now));
    made.setFontStrikeOut(format.isStrikeThrough(now));
    return *m_charFormats.insert(format.id(), made);
}

} // namespace slipway
