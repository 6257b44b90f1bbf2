#include "ui/plots/timeplot.h"
#include "model/workbench/ratehistory.h"
#include "ui/look/style.h"
#include "ui/look/tones.h"
#include "ui/plots/plottickers.h"
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr double PenWidth = 1.6;
constexpr int FillAlpha = 36; // 14 %
constexpr double Nothing = std::numeric_limits<double>::quiet_NaN(); // a gap

// The step of four lines that hold the value: 1, 2, 2.5 or 5 times a power of ten.
double niceStep(double most)
{
    const double rough = std::max(most, 1e-6) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

} // namespace

TimePlot::TimePlot(What what, QWidget *parent)
    : QFrame(parent), m_what(what), m_plot(new QCustomPlot(this)), m_empty(new QLabel(tr("Nothing measured yet."), this)),
      m_stack(new QStackedLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(what == What::Rate ? tr("Rate over time") : tr("Latency over time"));
    m_plot->setObjectName(what == What::Rate ? u"ratePlot"_s : u"latencyPlot"_s);
    m_plot->setAccessibleName(accessibleName());
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_plot->setMinimumHeight(Style::scaled(72));
    m_plot->setPlottingHints(QCP::phCacheLabels | QCP::phFastPolylines);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    if (what == What::Rate) {
        addGraph({}, Qt::SolidLine);
    } else {
        addGraph(u"p50"_s, Qt::SolidLine);
        addGraph(u"p95"_s, Qt::DashLine);
        addGraph(u"p99"_s, Qt::DotLine);
    }
    m_plot->xAxis->setTicker(QSharedPointer<AgoTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<AmountTicker>::create());
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickPen(Qt::NoPen);
    m_plot->yAxis->setSubTickPen(Qt::NoPen);
    m_plot->xAxis->setTickPen(Qt::NoPen);
    m_plot->xAxis->setSubTickPen(Qt::NoPen);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom | QCP::msRight | QCP::msTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 4);
    column->setSpacing(2);
    column->addWidget(makeHead());
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_plot);
    dress();
}

TimePlot::~TimePlot() = default;

void TimePlot::addGraph(const QString &name, Qt::PenStyle style)
{
    QCPGraph *graph = m_plot->addGraph();
    graph->setPen(QPen(Qt::black, PenWidth, style));
    if (name.isEmpty())
        return;
    auto *key = new QLabel(name, this);
    m_keys.append(key);
}

QWidget *TimePlot::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(m_what == What::Rate ? tr("Rate") : tr("Latency"), head);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *unit = new QLabel(m_what == What::Rate ? tr("messages per second") : tr("ms, until acknowledged"), head);
    unit->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(title);
    row->addWidget(unit, 1);
    for (int i = 0; i < m_keys.size(); ++i) {
        auto *line = new QLabel(head);
        line->setObjectName(u"legendLine%1"_s.arg(i));
        row->addWidget(line);
        row->addWidget(m_keys[i]);
    }
    return head;
}

QList<QColor> TimePlot::colours() const
{
    const Tones &tones = Tones::of(palette());
    if (m_what == What::Rate)
        return {tones.outstanding};
    return {tones.noPosition, tones.ambiguous, tones.returned};
}

void TimePlot::dress()
{
    m_plot->setBackground(palette().brush(QPalette::Base));
    const QList<QColor> lines = colours();
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        QPen pen = m_plot->graph(i)->pen();
        pen.setColor(lines[i]);
        m_plot->graph(i)->setPen(pen);
        if (m_what == What::Rate) {
            QColor fill = lines[i];
            fill.setAlpha(FillAlpha);
            m_plot->graph(i)->setBrush(fill);
        }
        if (auto *key = findChild<QLabel *>(u"legendLine%1"_s.arg(i))) {
            QPixmap picture(QSize(18, 8) * devicePixelRatioF());
            picture.setDevicePixelRatio(devicePixelRatioF());
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            painter.setPen(pen);
            painter.drawLine(0, 4, 18, 4);
            painter.end();
            key->setPixmap(picture);
        }
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 0.75);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(palette().color(QPalette::PlaceholderText));
        axis->setBasePen(axis == m_plot->xAxis ? QPen(palette().color(QPalette::Mid)) : QPen(Qt::NoPen));
        axis->grid()->setPen(QPen(palette().color(QPalette::Midlight)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::scaleValues(double most)
{
    const double step = niceStep(most);
    const auto ticker = qSharedPointerDynamicCast<QCPAxisTickerFixed>(m_plot->yAxis->ticker());
    ticker->setTickStep(step);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssNone);
    m_plot->yAxis->setRange(0, step * 4 * 1.02);
}

void TimePlot::show(const RateHistory *history, int spanSeconds, qint64 nowMs)
{
    QList<QVector<double>> values(m_plot->graphCount());
    QVector<double> at;
    double most = 0;
    bool any = false;
    const auto put = [&](const RateHistory::Sample *sample, double x) {
        const bool there = sample && (m_what == What::Rate ? sample->moving : sample->timed);
        at << x;
        const double all[] = {!there ? Nothing : m_what == What::Rate ? sample->rate : sample->p50,
                              there ? sample->p95 : Nothing, there ? sample->p99 : Nothing};
        for (int i = 0; i < values.size(); ++i) {
            values[i] << all[i];
            if (there)
                most = qMax(most, all[i]);
        }
        any = any || there;
    };
    if (history) {
        qint64 before = 0;
        for (const RateHistory::Sample &sample : history->samples()) {
            if (sample.atMs < nowMs - spanSeconds * 1000LL)
                continue;
            if (before != 0 && sample.atMs - before > 2500) // nobody looked: a gap
                put(nullptr, static_cast<double>(before + 1 - nowMs) / 1000.0);
            put(&sample, static_cast<double>(sample.atMs - nowMs) / 1000.0);
            before = sample.atMs;
        }
    }
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (!any)
        return;
    for (int i = 0; i < values.size(); ++i)
        m_plot->graph(i)->setData(at, values[i], true);
    qSharedPointerDynamicCast<AgoTicker>(m_plot->xAxis->ticker())->setSpan(spanSeconds);
    m_plot->xAxis->setRange(-spanSeconds, 0);
    scaleValues(most);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    ++m_redraws;
}

void TimePlot::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace slipway
