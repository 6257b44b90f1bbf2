#include "app/cli/numberwords.h"
#include "app/cli/receipt.h"
#include <QCoreApplication>
#include <numeric>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// "5 acknowledged, 1 failed": the states that occur.
QString outcomes(const StateCounts &counts)
{
    StateCounts shown = counts;
    // Both are acknowledged to a person.
    shown[std::size_t(State::Acknowledged)] += std::exchange(shown[std::size_t(State::AcknowledgedNoPosition)], 0);
    QStringList words;
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (shown[i] > 0)
            words << grouped(shown[i]) + u' ' + stateWord(static_cast<State>(i));
    return words.isEmpty() ? tr("nothing sent") : words.join(u", "_s);
}

} // namespace

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype i = digits.size() - 3; i > (number < 0 ? 1 : 0); i -= 3)
        digits.insert(i, u' ');
    return digits;
}

QString duration(std::chrono::milliseconds time)
{
    const auto seconds = time.count() / 1000;
    if (seconds < 10)
        return tr("%1 s").arg(double(time.count()) / 1000, 0, 'f', 1);
    if (seconds < 120)
        return tr("%1 s").arg(seconds);
    if (seconds < 7200)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

qint64 settled(const StateCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 count(const StateCounts &counts, State state)
{
    return counts[std::size_t(state)];
}

QString progressLine(const RunSnapshot &numbers)
{
    if (numbers.phase == RunPhase::Checking)
        return tr("Checking: %1 read").arg(grouped(numbers.checked));
    const qint64 done = settled(numbers.counts);
    QStringList words;
    words << (numbers.total >= 0 ? tr("%1 of %2").arg(grouped(done), grouped(numbers.total)) : grouped(done));
    if (!numbers.waitingFor.isEmpty())
        words << numbers.waitingFor;
    else if (numbers.rateNow > 0) {
        words << tr("%1/s").arg(grouped(qRound64(numbers.rateNow)));
        if (numbers.total > done)
            words << tr("%1 left").arg(duration(std::chrono::milliseconds(
                qRound64(double(numbers.total - done) / numbers.rateNow * 1000))));
    }
    const qint64 bad = done - count(numbers.counts, State::Acknowledged) -
                       count(numbers.counts, State::AcknowledgedNoPosition) -
                       count(numbers.counts, State::SentUnconfirmed);
    if (bad > 0)
        words << tr("%1 not acknowledged").arg(grouped(bad));
    return words.join(u" · "_s);
}

QString summaryText(const RunSnapshot &numbers, const QString &topic)
{
    QString text = topic + u": "_s + outcomes(numbers.counts);
    if (numbers.elapsed.count() > 0)
        text += tr(" in %1 (%2/s)").arg(duration(numbers.elapsed), grouped(qRound64(numbers.rateMean)));
    if (numbers.retried > 0)
        text += tr(", %1 tried again").arg(grouped(numbers.retried));
    if (numbers.maxMs > 0)
        text += u'\n' + tr("Latency: mean %1 ms, p50 %2, p95 %3, p99 %4, at most %5")
                            .arg(numbers.latencyMeanMs, 0, 'f', 1)
                            .arg(numbers.p50Ms, 0, 'f', 1)
                            .arg(numbers.p95Ms, 0, 'f', 1)
                            .arg(numbers.p99Ms, 0, 'f', 1)
                            .arg(numbers.maxMs, 0, 'f', 1);
    return text;
}

} // namespace slipway
