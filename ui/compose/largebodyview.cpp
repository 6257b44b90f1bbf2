#include "ui/compose/largebodyview.h"
#include "ui/look/visibletext.h"
#include <QByteArrayMatcher>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype PerHexRow = 16;
constexpr int Margin = 6;

QByteArray lowered(QByteArray bytes)
{
    for (char &c : bytes)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return bytes;
}

} // namespace

LargeBodyView::LargeBodyView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"largeBody"_s);
    setAccessibleName(tr("Body, read only"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as the bytes are read, in every language
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    m_rows = BodyRows::of({});
    connect(&m_indexing, &QFutureWatcherBase::finished, this, [this] {
        m_rows = m_indexing.result();
        m_current = qMin(m_current, rowCount() - 1);
        setBars();
        viewport()->update();
        emit ready();
    });
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] { showMatch(m_finding.result()); });
}

void LargeBodyView::show(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_match = {};
    m_current = 0;
    m_rows = BodyRows::of(bytes.first(qMin(bytes.size(), BodyRows::Segment))); // what is seen at first
    m_indexing.setFuture(QtConcurrent::run([bytes] { return BodyRows::of(bytes); }));
    setBars();
    viewport()->update();
}

void LargeBodyView::setHex(bool hex)
{
    const qsizetype position = m_hex ? m_current * PerHexRow : m_rows.start(qMin(m_current, m_rows.count() - 1));
    m_hex = hex;
    setBars();
    goTo(rowOf(position));
    viewport()->update();
}

qsizetype LargeBodyView::rowCount() const
{
    return m_hex ? qMax<qsizetype>(1, (m_bytes.size() + PerHexRow - 1) / PerHexRow) : m_rows.count();
}

qsizetype LargeBodyView::rowOf(qsizetype position) const
{
    return m_hex ? position / PerHexRow : m_rows.at(position);
}

int LargeBodyView::rowHeight() const
{
    return fontMetrics().height() + 2;
}

int LargeBodyView::gutterWidth() const
{
    const QString widest = m_hex ? QString::number(m_bytes.size(), 16) : QString::number(rowCount());
    return 16 + fontMetrics().horizontalAdvance(u'9') * qMax<int>(m_hex ? 8 : 2, int(widest.size()));
}

void LargeBodyView::setBars()
{
    const int page = qMax(1, viewport()->height() / rowHeight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, int(qMax<qsizetype>(0, rowCount() - page)));
    const int columns = qMax(1, (viewport()->width() - gutterWidth()) / fontMetrics().horizontalAdvance(u'0'));
    horizontalScrollBar()->setPageStep(columns);
    horizontalScrollBar()->setRange(0, m_hex ? 0 : int(qMax<qsizetype>(0, qMin(m_bytes.size(), BodyRows::Segment) - columns)));
}

QString LargeBodyView::hexOf(qsizetype row) const
{
    const QByteArrayView part = QByteArrayView(m_bytes).sliced(row * PerHexRow, qMin(PerHexRow, m_bytes.size() - row * PerHexRow));
    QString letters;
    for (const char c : part)
        letters += c >= ' ' && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
    return QString::fromLatin1(part.toByteArray().toHex(' ')).leftJustified(PerHexRow * 3 + 1) + letters;
}

// Only the columns that are seen: shaping a row of 8 KiB would cost more than all the rest.
QString LargeBodyView::textOf(qsizetype row) const
{
    const QString whole = visibletext::of(m_rows.row(m_bytes, row));
    return whole.mid(horizontalScrollBar()->value(), horizontalScrollBar()->pageStep() + 2);
}

void LargeBodyView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QPalette &colours = palette();
    const int gutter = gutterWidth(), height = rowHeight();
    painter.fillRect(event->rect(), colours.color(QPalette::Base));
    painter.fillRect(QRect(0, 0, gutter, viewport()->height()), colours.color(QPalette::AlternateBase));
    painter.setPen(colours.color(QPalette::Mid));
    painter.drawLine(gutter - 1, 0, gutter - 1, viewport()->height());
    painter.setFont(font());
    const qsizetype first = verticalScrollBar()->value();
    const qsizetype matched = m_match.at < 0 ? -1 : rowOf(m_match.at);
    for (qsizetype row = first; row < rowCount(); ++row) {
        const int top = int(row - first) * height;
        if (top > viewport()->height())
            break;
        const QRect line(gutter, top, viewport()->width() - gutter, height);
        if (row == matched)
            painter.fillRect(line, colours.color(QPalette::Highlight));
        else if (row == m_current && hasFocus())
            painter.fillRect(line, colours.color(QPalette::AlternateBase));
        painter.setPen(colours.color(QPalette::PlaceholderText));
        const QString number = m_hex ? QString::number(row * PerHexRow, 16).rightJustified(8, u'0') : QString::number(row + 1);
        painter.drawText(QRect(0, top, gutter - 8, height), Qt::AlignRight | Qt::AlignVCenter, number);
        painter.setPen(colours.color(row == matched ? QPalette::HighlightedText : QPalette::Text));
        if (!m_bytes.isEmpty())
            painter.drawText(line.adjusted(Margin, 0, 0, 0), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                             m_hex ? hexOf(row) : textOf(row));
    }
}

void LargeBodyView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setBars();
}

void LargeBodyView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setBars();
}

void LargeBodyView::goTo(qsizetype row)
{
    m_current = qBound<qsizetype>(0, row, rowCount() - 1);
    const int page = verticalScrollBar()->pageStep();
    if (m_current < verticalScrollBar()->value())
        verticalScrollBar()->setValue(int(m_current));
    else if (m_current >= verticalScrollBar()->value() + page)
        verticalScrollBar()->setValue(int(m_current) - page + 1);
    viewport()->update();
}

void LargeBodyView::keyPressEvent(QKeyEvent *event)
{
    const int page = verticalScrollBar()->pageStep();
    switch (event->key()) {
    case Qt::Key_Up: goTo(m_current - 1); return;
    case Qt::Key_Down: goTo(m_current + 1); return;
    case Qt::Key_PageUp: goTo(m_current - page); return;
    case Qt::Key_PageDown: goTo(m_current + page); return;
    case Qt::Key_Home: goTo(0); return;
    case Qt::Key_End: goTo(rowCount() - 1); return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LargeBodyView::mousePressEvent(QMouseEvent *event)
{
    goTo(verticalScrollBar()->value() + int(event->position().y()) / rowHeight());
}

void LargeBodyView::copy()
{
    const QString text = m_match.at >= 0 ? QString::fromUtf8(QByteArrayView(m_bytes).sliced(m_match.at, m_match.length))
                         : m_hex         ? hexOf(m_current)
                                         : QString::fromUtf8(m_rows.row(m_bytes, m_current));
    QGuiApplication::clipboard()->setText(text);
}

void LargeBodyView::find(const QString &text, bool caseSensitive, bool backwards)
{
    const QByteArray wanted = caseSensitive ? text.toUtf8() : lowered(text.toUtf8());
    if (wanted.isEmpty() || m_finding.isRunning())
        return;
    const qsizetype from = m_match.at;
    m_finding.setFuture(QtConcurrent::run([bytes = m_bytes, wanted, caseSensitive, backwards, from]() -> Match {
        const QByteArray in = caseSensitive ? bytes : lowered(bytes);
        qsizetype at = backwards ? (from > 0 ? in.lastIndexOf(wanted, from - 1) : -1)
                                 : QByteArrayMatcher(wanted).indexIn(in, from + 1);
        if (at < 0) // around the end
            at = backwards ? in.lastIndexOf(wanted) : QByteArrayMatcher(wanted).indexIn(in, 0);
        return {at, wanted.size()};
    }));
}

void LargeBodyView::showMatch(const Match &match)
{
    m_match = match;
    if (match.at >= 0) {
        goTo(rowOf(match.at));
        if (!m_hex) {
            const qsizetype start = m_rows.start(m_rows.at(match.at));
            const int column = int(QString::fromUtf8(QByteArrayView(m_bytes).sliced(start, match.at - start)).size());
            const int page = horizontalScrollBar()->pageStep();
            if (column < horizontalScrollBar()->value() || column >= horizontalScrollBar()->value() + page)
                horizontalScrollBar()->setValue(qMax(0, column - page / 3));
        }
    }
    viewport()->update();
    emit found(match.at >= 0);
}

} // namespace slipway
