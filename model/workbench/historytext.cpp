#include "model/workbench/historytext.h"
#include <QDateTime>
#include <QTimeZone>

namespace slipway {

QByteArray historyCsv(const RateHistory &history)
{
    QByteArray text = "time,rate,p50_ms,p95_ms,p99_ms\r\n";
    const auto number = [](bool measured, double value) {
        return measured ? QByteArray::number(value, 'g', 8) : QByteArray();
    };
    for (const RateHistory::Sample &sample : history.samples())
        text += QDateTime::fromMSecsSinceEpoch(sample.atMs, QTimeZone::UTC).toString(Qt::ISODateWithMs).toLatin1() + ',' +
                number(sample.moving, sample.rate) + ',' + number(sample.timed, sample.p50) + ',' +
                number(sample.timed, sample.p95) + ',' + number(sample.timed, sample.p99) + "\r\n";
    return text;
}

} // namespace slipway
