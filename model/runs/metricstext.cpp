#include "model/runs/metricstext.h"

namespace slipway {

namespace {

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray braces(MetricLabels labels, const QByteArray &name = {}, const QByteArray &value = {})
{
    if (!name.isEmpty())
        labels.emplace_back(name, value);
    QByteArray text;
    for (const auto &[key, each] : labels)
        text += (text.isEmpty() ? "{" : ",") + key + "=\"" + escaped(each) + '"';
    return text.isEmpty() ? text : text + '}';
}

QByteArray head(const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 12);
}

} // namespace

QByteArray metricsText(const RunSnapshot &numbers, const MetricLabels &labels)
{
    const auto of = [&](State state) { return numbers.counts[static_cast<std::size_t>(state)]; };
    const std::pair<const char *, qint64> good[] = {{"acknowledged", of(State::Acknowledged)},
                                                    {"acknowledgedNoPosition", of(State::AcknowledgedNoPosition)},
                                                    {"sentUnconfirmed", of(State::SentUnconfirmed)}};
    const std::pair<const char *, qint64> ill[] = {{"returned", of(State::Returned)},
                                                   {"failed", of(State::Failed)},
                                                   {"ambiguous", of(State::Ambiguous)},
                                                   {"cancelled", of(State::Cancelled)}};
    QByteArray text;
    const auto counter = [&](const QByteArray &name, const QByteArray &help, const auto &states) {
        text += head(name, "counter", help);
        for (const auto &[state, count] : states)
            text += name + braces(labels, "state", state) + ' ' + QByteArray::number(count) + '\n';
    };
    counter("slipway_producer_send_success_total", "Messages that the broker took.", good);
    counter("slipway_producer_send_failure_total", "Messages that ended otherwise.", ill);
    const QByteArray latency = "slipway_producer_send_latency_ms";
    text += head(latency, "summary", "From enqueue to the broker's word, in milliseconds.");
    const std::pair<const char *, double> quantiles[] = {
        {"0.5", numbers.p50Ms}, {"0.95", numbers.p95Ms}, {"0.99", numbers.p99Ms}, {"1", numbers.maxMs}};
    for (const auto &[quantile, value] : quantiles)
        text += latency + braces(labels, "quantile", quantile) + ' ' + number(value) + '\n';
    text += latency + "_sum" + braces(labels) + ' ' + number(numbers.latencyMeanMs * static_cast<double>(numbers.timed)) + '\n';
    text += latency + "_count" + braces(labels) + ' ' + QByteArray::number(numbers.timed) + '\n';
    const QByteArray queue = "slipway_producer_queue_size";
    text += head(queue, "gauge", "Messages without an outcome yet.");
    text += queue + braces(labels) + ' ' + QByteArray::number(numbers.outstanding) + '\n';
    return text;
}

} // namespace slipway
