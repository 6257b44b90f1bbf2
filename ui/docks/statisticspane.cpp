#include "ui/docks/statisticspane.h"
#include "model/runs/metricstext.h"
#include "model/workbench/historytext.h"
#include "model/workbench/workbench.h"
#include "ui/docks/emptyview.h"
#include "ui/docks/filechoice.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include "ui/plots/timeplot.h"
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int PlotsFrom = 620; // pixels of width: below, the numbers stand alone

} // namespace

StatisticsPane::StatisticsPane(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_book(bench.statistics()), m_stack(new QStackedWidget(this)),
      m_page(new QWidget(this)), m_grid(new QWidget(m_page)), m_tools(new QWidget(this)),
      m_scopes(new QComboBox(m_tools)), m_spans(new QComboBox(m_tools))
{
    setObjectName(u"statisticsPane"_s);
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    makeNumbers();
    makeTools();
    auto *row = new QHBoxLayout(m_page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_grid);
    m_stack->addWidget(new EmptyView(icons::Statistics, tr("Nothing measured yet."),
                                     tr("Numbers appear with the first message."), this));
    m_stack->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&m_book, &StatisticsBook::sampled, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_book, &StatisticsBook::scopesChanged, this, &StatisticsPane::fillScopes);
    fillScopes();
}

void StatisticsPane::makePlots()
{
    if (m_rate)
        return;
    m_rate = new TimePlot(TimePlot::What::Rate, m_page);
    m_latency = new TimePlot(TimePlot::What::Latency, m_page);
    for (TimePlot *plot : {m_rate, m_latency}) {
        plot->setFrameShape(QFrame::NoFrame);
        static_cast<QHBoxLayout *>(m_page->layout())->addWidget(plot, 1);
    }
    fitPlots();
}

void StatisticsPane::makeNumbers()
{
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    m_sent = add(tr("Sent"), u"statSent"_s, 0, 0);
    m_acknowledged = add(tr("Acknowledged"), u"statAcknowledged"_s, 1, 0);
    m_unconfirmed = add(tr("Unconfirmed"), u"statUnconfirmed"_s, 2, 0);
    m_returned = add(tr("Returned"), u"statReturned"_s, 3, 0);
    m_failed = add(tr("Failed"), u"statFailed"_s, 4, 0);
    m_ambiguous = add(tr("Ambiguous"), u"statAmbiguous"_s, 5, 0);
    m_cancelled = add(tr("Cancelled"), u"statCancelled"_s, 0, 2);
    m_retried = add(tr("Sent again"), u"statRetried"_s, 1, 2);
    m_outstanding = add(tr("Outstanding"), u"statOutstanding"_s, 2, 2);
    m_window = add(tr("Window"), u"statWindow"_s, 3, 2);
    m_bytes = add(tr("Bytes taken"), u"statBytes"_s, 4, 2);
    m_rateNow = add(tr("Rate now"), u"statRate"_s, 5, 2);
    m_rateMean = add(tr("Rate, mean"), u"statRateMean"_s, 0, 4);
    m_mean = add(tr("Latency, mean"), u"statMean"_s, 1, 4);
    m_p50 = add(tr("Latency, p50"), u"statP50"_s, 2, 4);
    m_p95 = add(tr("Latency, p95"), u"statP95"_s, 3, 4);
    m_p99 = add(tr("Latency, p99"), u"statP99"_s, 4, 4);
    m_max = add(tr("Latency, longest"), u"statMax"_s, 5, 4);
    grid->setRowStretch(6, 1);
}

QLabel *StatisticsPane::add(const QString &name, const QString &objectName, int row, int column)
{
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    auto *label = new QLabel(name, m_grid);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(m_grid);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    value->setMinimumWidth(Style::scaled(60));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(label, row, column);
    grid->addWidget(value, row, column + 1);
    return value;
}

void StatisticsPane::makeTools()
{
    m_scopes->setObjectName(u"statisticsScope"_s);
    m_scopes->setAccessibleName(tr("What the numbers are of"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_spans->setObjectName(u"statisticsSpan"_s);
    m_spans->setAccessibleName(tr("Span of the plots"));
    m_spans->addItem(tr("1 min"), 60);
    m_spans->addItem(tr("10 min"), 600);
    m_spans->addItem(tr("1 h"), 3600);
    auto *save = buttons::tool(icons::Export, tr("Export…"), u"statisticsExport"_s, m_tools, true);
    auto *menu = new QMenu(save);
    menu->addAction(tr("As a picture…"), this, &StatisticsPane::savePicture)->setObjectName(u"statisticsPicture"_s);
    menu->addAction(tr("As CSV…"), this, &StatisticsPane::saveCsv)->setObjectName(u"statisticsCsv"_s);
    menu->addAction(tr("As Prometheus text…"), this, &StatisticsPane::savePrometheus)
        ->setObjectName(u"statisticsPrometheus"_s);
    buttons::openMenu(save, menu);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_scopes);
    row->addWidget(m_spans);
    row->addWidget(save);
    connect(m_scopes, &QComboBox::currentIndexChanged, this, &StatisticsPane::refresh);
    connect(m_spans, &QComboBox::currentIndexChanged, this, &StatisticsPane::refresh);
}

void StatisticsPane::fillScopes()
{
    const auto chosen = scope();
    const QSignalBlocker quiet(m_scopes);
    m_scopes->clear();
    m_scopes->addItem(tr("All"), QVariantList{QString(), 0});
    for (const StatisticsBook::Scope &each : m_book.scopes()) {
        QString name;
        if (each.run != 0) {
            name = m_book.runTitle(each.run);
        } else if (!each.connectionId.isEmpty()) {
            const auto profile = m_bench.profile(each.connectionId);
            name = profile ? profile->name : each.connectionId;
        } else {
            continue;
        }
        m_scopes->addItem(name, QVariantList{each.connectionId, quint64(each.run)});
        if (each == chosen)
            m_scopes->setCurrentIndex(m_scopes->count() - 1);
    }
}

StatisticsBook::Scope StatisticsPane::scope() const
{
    const QVariantList chosen = m_scopes->currentData().toList();
    return chosen.size() == 2 ? StatisticsBook::Scope{chosen[0].toString(), chosen[1].toULongLong()} : StatisticsBook::Scope{};
}

int StatisticsPane::span() const
{
    return m_spans->currentData().toInt();
}

void StatisticsPane::refresh()
{
    const RunSnapshot numbers = m_book.numbers(scope());
    m_stack->setCurrentIndex(numbers.sent == 0 && numbers.outstanding == 0 && m_book.scopes().empty() ? 0 : 1);
    showNumbers(numbers);
    showPlots();
}

void StatisticsPane::showNumbers(const RunSnapshot &numbers)
{
    const auto &counts = numbers.counts;
    const auto of = [&](State state) { return words::count(counts[std::size_t(state)]); };
    m_sent->setText(words::count(numbers.sent));
    m_acknowledged->setText(words::count(counts[std::size_t(State::Acknowledged)] +
                                         counts[std::size_t(State::AcknowledgedNoPosition)]));
    m_unconfirmed->setText(of(State::SentUnconfirmed));
    m_returned->setText(of(State::Returned));
    m_failed->setText(of(State::Failed));
    m_ambiguous->setText(of(State::Ambiguous));
    m_cancelled->setText(of(State::Cancelled));
    m_retried->setText(words::count(numbers.retried));
    m_bytes->setText(words::size(numbers.bytes));
    m_rateNow->setText(words::rate(numbers.rateNow));
    m_rateMean->setText(numbers.rateMean > 0 ? words::rate(numbers.rateMean) : u"—"_s);
    m_outstanding->setText(words::count(numbers.outstanding));
    m_window->setText(words::count(numbers.window));
    const auto latency = [&](QLabel *label, double ms) {
        label->setText(numbers.timed > 0 ? words::latencyMs(ms) : u"—"_s);
    };
    latency(m_mean, numbers.latencyMeanMs);
    latency(m_p50, numbers.p50Ms);
    latency(m_p95, numbers.p95Ms);
    latency(m_p99, numbers.p99Ms);
    latency(m_max, numbers.maxMs);
}

void StatisticsPane::showPlots()
{
    if (!m_rate)
        return;
    const RateHistory *history = m_book.history(scope());
    const qint64 now = m_bench.clock().wallMs();
    m_rate->show(history, span(), now);
    m_latency->show(history, span(), now);
}

void StatisticsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makePlots();
    refresh();
}

void StatisticsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPlots();
}

void StatisticsPane::fitPlots()
{
    if (!m_rate)
        return;
    const bool room = width() >= Style::scaled(PlotsFrom) + m_grid->sizeHint().width() / 2;
    m_rate->setVisible(room);
    m_latency->setVisible(room && width() >= Style::scaled(PlotsFrom) + m_grid->sizeHint().width());
}

void StatisticsPane::savePicture()
{
    FileChoice::saveAs(this, tr("Export the statistics"), u"statistics.png"_s, {tr("Pictures (*.png)")},
                       [this](const QString &file) {
                           if (!m_page->grab().save(file, "PNG"))
                               emit problem(tr("%1 could not be written. Choose another place.").arg(file));
                       });
}

void StatisticsPane::saveCsv()
{
    FileChoice::saveAs(this, tr("Export the statistics"), u"statistics.csv"_s, {tr("CSV (*.csv)")},
                       [this](const QString &file) {
                           const RateHistory *history = m_book.history(scope());
                           write(file, history ? historyCsv(*history) : historyCsv({}));
                       });
}

void StatisticsPane::savePrometheus()
{
    FileChoice::saveAs(this, tr("Export the statistics"), u"statistics.prom"_s, {tr("Prometheus text (*.prom)")},
                       [this](const QString &file) {
                           MetricLabels labels;
                           if (const auto of = scope(); !of.connectionId.isEmpty() || of.run != 0)
                               labels.emplace_back(of.run != 0 ? "run" : "connection", m_scopes->currentText().toUtf8());
                           write(file, metricsText(m_book.numbers(scope()), labels));
                       });
}

void StatisticsPane::write(const QString &file, const QByteArray &bytes)
{
    QSaveFile to(file);
    if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size() || !to.commit())
        emit problem(tr("%1 could not be written. Choose another place.").arg(file));
}

} // namespace slipway
