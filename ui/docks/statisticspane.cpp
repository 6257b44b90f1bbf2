#include "ui/docks/statisticspane.h"
#include "ui/docks/emptyview.h"
#include "ui/look/icons.h"
#include "ui/look/words.h"
#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway {

StatisticsPane::StatisticsPane(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_grid(new QWidget(this))
{
    setObjectName(u"statisticsPane"_s);
    m_grid->setAutoFillBackground(true);
    m_grid->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    m_sent = add(tr("Sent"), u"statSent"_s, 0, 0);
    m_outstanding = add(tr("Outstanding"), u"statOutstanding"_s, 1, 0);
    m_window = add(tr("Window"), u"statWindow"_s, 2, 0);
    m_retried = add(tr("Sent again"), u"statRetried"_s, 3, 0);
    m_acknowledged = add(tr("Acknowledged"), u"statAcknowledged"_s, 0, 2);
    m_unconfirmed = add(tr("Unconfirmed"), u"statUnconfirmed"_s, 1, 2);
    m_returned = add(tr("Returned"), u"statReturned"_s, 2, 2);
    m_failed = add(tr("Failed"), u"statFailed"_s, 0, 4);
    m_ambiguous = add(tr("Ambiguous"), u"statAmbiguous"_s, 1, 4);
    m_cancelled = add(tr("Cancelled"), u"statCancelled"_s, 2, 4);
    m_rate = add(tr("Rate now"), u"statRate"_s, 0, 6);
    m_bytes = add(tr("Bytes taken"), u"statBytes"_s, 1, 6);
    m_mean = add(tr("Latency, mean"), u"statMean"_s, 2, 6);
    m_p50 = add(tr("Latency, p50"), u"statP50"_s, 0, 8);
    m_p95 = add(tr("Latency, p95"), u"statP95"_s, 1, 8);
    m_p99 = add(tr("Latency, p99"), u"statP99"_s, 2, 8);
    m_max = add(tr("Latency, longest"), u"statMax"_s, 3, 8);
    grid->setColumnStretch(10, 1);
    grid->setRowStretch(4, 1);
    m_stack->addWidget(new EmptyView(icons::Statistics, tr("Nothing measured yet."),
                                     tr("Numbers appear with the first message."), this));
    m_stack->addWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QLabel *StatisticsPane::add(const QString &name, const QString &objectName, int row, int column)
{
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    auto *label = new QLabel(name, m_grid);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(m_grid);
    value->setObjectName(objectName);
    value->setAccessibleName(name);
    value->setMinimumWidth(72);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(label, row, column);
    grid->addWidget(value, row, column + 1);
    return value;
}

void StatisticsPane::show(const RunSnapshot &numbers)
{
    if (numbers.sent == 0 && numbers.outstanding == 0)
        return;
    m_stack->setCurrentIndex(1);
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
    m_rate->setText(words::rate(numbers.rateNow));
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

} // namespace slipway
