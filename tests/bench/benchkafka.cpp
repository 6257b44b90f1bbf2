// bench_kafka library|session SERVERS TOPIC COUNT SIZE OPTION=VALUE...: sends as fast as librdkafka alone, or one session of
// the Kafka transport over it, takes them; prints {"rate","cpuUs","acknowledged"}: messages a second and microseconds of
// CPU a message of this process, from the first message to the last report. Every tool is given the same options.
#include "model/threads/bell.h"
#include "tests/contract/moduletransport.h"
#include "transport/kafka/kafkakind.h"
#include <QStringList>
#include <array>
#include <cstdio>
#include <librdkafka/rdkafka.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace slipway;

namespace {

using Clock = std::chrono::steady_clock;

struct Job {
    QByteArray servers, topic, body;
    quint64 count = 0;
    QStringList options;
};

double cpuSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

class Watch {
public:
    int print(quint64 acknowledged, quint64 count) const
    {
        const double took = std::chrono::duration<double>(Clock::now() - m_begin).count();
        std::printf("{\"rate\":%.0f,\"cpuUs\":%.3f,\"acknowledged\":%llu}\n", double(count) / took,
                    (cpuSeconds() - m_before) * 1e6 / double(count), static_cast<unsigned long long>(acknowledged));
        std::fflush(stdout);
        return acknowledged == count ? 0 : 1;
    }

private:
    const Clock::time_point m_begin = Clock::now();
    const double m_before = cpuSeconds();
};

quint64 reported = 0, stored = 0; // of the library's callback

void report(rd_kafka_t *, const rd_kafka_message_t *message, void *)
{
    ++reported;
    stored += rd_kafka_message_status(message) == RD_KAFKA_MSG_STATUS_PERSISTED;
}

// As rdkafka_performance does it: one thread, payload not copied.
int library(const Job &job)
{
    std::array<char, 256> why{};
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    const auto set = [&](const QByteArray &name, const QByteArray &value) {
        if (rd_kafka_conf_set(conf, name.constData(), value.constData(), why.data(), why.size()))
            qFatal("%s", why.data());
    };
    set("bootstrap.servers", job.servers);
    for (const QString &option : job.options)
        set(option.section(u'=', 0, 0).toUtf8(), option.section(u'=', 1).toUtf8());
    rd_kafka_conf_set_dr_msg_cb(conf, &report);
    rd_kafka_t *client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, why.data(), why.size());
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, job.topic.constData(), nullptr);
    const rd_kafka_metadata_t *known = nullptr;
    if (rd_kafka_metadata(client, 0, topic, &known, 10'000))
        qFatal("no answer");
    rd_kafka_metadata_destroy(known);
    const Watch watch;
    for (quint64 i = 0; i < job.count; ++i) {
        while (rd_kafka_produce(topic, RD_KAFKA_PARTITION_UA, 0, const_cast<char *>(job.body.constData()),
                                static_cast<std::size_t>(job.body.size()), nullptr, 0, nullptr))
            rd_kafka_poll(client, 10);
        if ((i & 255) == 0)
            rd_kafka_poll(client, 0);
    }
    while (reported < job.count)
        rd_kafka_poll(client, 100);
    return watch.print(stored, job.count);
}

quint64 take(Mailbox<ProducerEvent> &events, bool &ready, quint64 &acknowledged)
{
    quint64 ended = 0;
    for (const ProducerEvent &event : events.drain()) {
        ready = ready || std::holds_alternative<SessionReady>(event);
        if (const auto *end = std::get_if<SessionClosed>(&event); end && end->reason)
            qFatal("%s %s", qPrintable(end->reason->message), qPrintable(end->reason->detail));
        if (const auto *batch = std::get_if<OutcomeBatch>(&event)) {
            ended += batch->outcomes.size();
            for (const Outcome &outcome : batch->outcomes)
                acknowledged += outcome.state == State::Acknowledged;
        }
    }
    return ended;
}

int session(const Job &job)
{
    OptionValues options;
    for (const QString &option : job.options)
        options.insert(option.section(u'=', 0, 0), option.section(u'=', 1));
    const Limits limits = kafkaKind().limits;
    Bell bell;
    const auto events = std::make_shared<Mailbox<ProducerEvent>>([&bell] { bell.ring(); });
    const auto transport = moduleTransport(QStringLiteral("kafka"));
    if (!transport)
        qFatal("%s", qPrintable(transport.error().detail));
    auto opened = (*transport)->produce({QStringLiteral("kafka://") + QString::fromLatin1(job.servers), options, {}, limits},
                                        events);
    if (!opened)
        qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    bool ready = false;
    quint64 next = 0, ended = 0, acknowledged = 0;
    while (!ready) {
        bell.wait(std::chrono::milliseconds(100));
        (void)take(*events, ready, acknowledged);
    }
    const Watch watch;
    const auto window = quint64(limits.windowMessages), size = quint64(limits.batchMessages);
    while (ended < job.count) {
        while (next < job.count && next - ended + size <= window) {
            auto batch = std::make_shared<MessageBatch>(size);
            const quint16 to = batch->addDestination({QString::fromLatin1(job.topic), {}});
            for (quint64 i = 0; i < size && next < job.count; ++i)
                batch->add({.key = {}, .body = job.body, .seq = next++, .destination = to});
            if (!(*opened)->send(std::move(batch)))
                qFatal("refused");
        }
        bell.wait(std::chrono::milliseconds(100));
        ended += take(*events, ready, acknowledged);
    }
    return watch.print(acknowledged, job.count);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    Job job{.servers = argv[2], .topic = argv[3], .body = QByteArray(QByteArray(argv[5]).toLongLong(), 'x'),
            .count = QByteArray(argv[4]).toULongLong(), .options = {}};
    for (int i = 6; i < argc; ++i)
        job.options << QString::fromLocal8Bit(argv[i]);
    _exit(QByteArray(argv[1]) == "library" ? library(job) : session(job)); // the library's own end would be measured
}
