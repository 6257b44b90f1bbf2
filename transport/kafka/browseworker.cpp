#include "transport/kafka/browseworker.h"
#include "transport/kafka/clientretirement.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkatext.h"
#include "transport/kafka/receivedbatch.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::kafka {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t AtOnce = 1024;        // messages of one look at the queue
constexpr milliseconds Rest(200);           // the longest sleep: for what no queue tells
constexpr milliseconds LookEvery(5000);     // while nothing arrives
constexpr milliseconds LookEveryDown(1000); // while no broker is reached
constexpr milliseconds LookFor(500);

bool isFromTheBroker(const rd_kafka_message_t *message)
{
    return message->err == RD_KAFKA_RESP_ERR_NO_ERROR || message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF;
}

// Looks at the offset that a reading begins with, and says what to know of it.
QString clampedNote(OffsetRange &range, qint64 first, qint64 next, qint64 written)
{
    const qint64 wanted = range.from;
    range.from = std::clamp(range.from, first, std::max(first, next));
    if (range.to != OffsetRange::Open)
        range.to = std::clamp(range.to, range.from, std::max(range.from, next));
    if (wanted < first)
        return Kafka::tr("Offsets %1 to %2 are gone: the topic keeps them no longer.").arg(wanted).arg(first - 1);
    if (range.to == next && written > next)
        return Kafka::tr("Offsets from %1 on belong to transactions that are not decided yet.").arg(next);
    return {};
}

} // namespace

BrowseWorker::BrowseWorker(Config config, Endpoint endpoint, BrowsePlan plan, SourceEvents events)
    : m_config(std::move(config)), m_endpoint(std::move(endpoint)), m_plan(std::move(plan)), m_events(std::move(events))
{
}

Result<Config> BrowseWorker::configFor(const Endpoint &endpoint)
{
    auto config = kafka::configFor(endpoint, Role::Reader);
    if (!config)
        return config;
    rd_kafka_conf_set_events(config->properties.get(), RD_KAFKA_EVENT_ERROR);
    // The end of a partition is told; an offset that is gone is an error of ours to explain, never a jump; nothing of
    // what was read is written down anywhere.
    constexpr std::pair<const char *, const char *> Ours[] = {{"enable.partition.eof", "true"},
                                                              {"auto.offset.reset", "error"},
                                                              {"enable.auto.commit", "false"},
                                                              {"auto.commit.enable", "false"},
                                                              {"enable.auto.offset.store", "false"}};
    for (const auto &[name, value] : Ours)
        if (const auto set = config->set(name, value); !set)
            return std::unexpected(set.error());
    return config;
}

void BrowseWorker::request(qsizetype messages)
{
    m_asked += messages;
    m_bell.wake();
}

void BrowseWorker::close()
{
    m_closing = true;
    m_stop.request_stop();
    m_bell.wake();
}

Call BrowseWorker::call() const
{
    return {.deadline = steady_clock::now() + m_endpoint.limits.callTimeout, .stop = m_stop.get_token()};
}

void BrowseWorker::run()
{
    if (const auto ready = prepare(); ready)
        begin();
    else
        fail(ready.error());
    while (!m_closing && !m_fault && !isComplete()) {
        const bool more = deliver();
        watchConnection();
        if (!more && !m_closing && !m_fault)
            m_bell.wait(Rest);
    }
    end();
}

Result<> BrowseWorker::prepare()
{
    auto client = makeClient(std::move(m_config), Role::Reader);
    if (!client)
        return std::unexpected(client.error());
    m_client = std::move(*client);
    m_cluster = std::make_unique<Cluster>(m_client->get(), m_endpoint);
    m_bell.watch(m_cluster->connection().queue());
    const Call within = call();
    auto topic = m_cluster->topic(m_plan.from.name, within);
    if (!topic)
        return std::unexpected(topic.error());
    if (const auto planned = plan(*topic, within); !planned)
        return planned;
    m_queue.reset(rd_kafka_queue_new(m_client->get()));
    m_bell.watch(m_queue.get());
    m_topic.reset(rd_kafka_topic_new(m_client->get(), m_plan.from.name.toUtf8().constData(), nullptr));
    if (!m_topic)
        return std::unexpected(errorOf(rd_kafka_last_error(), m_plan.from.name));
    m_lastLook = steady_clock::now();
    return {};
}

// Where each partition is to be read, within what there is now.
Result<> BrowseWorker::plan(const TopicFacts &topic, const Call &within)
{
    std::vector<OffsetRange> ranges = m_plan.ranges;
    if (ranges.empty()) // from now on
        for (const PartitionFacts &partition : topic.partitions)
            ranges.push_back({.partition = partition.number, .from = OffsetRange::Open, .to = OffsetRange::Open});
    TopicFacts wanted{.name = topic.name, .isInternal = topic.isInternal, .partitions = {}};
    for (const PartitionFacts &partition : topic.partitions)
        if (std::ranges::contains(ranges, partition.number, &OffsetRange::partition))
            wanted.partitions.push_back(partition);
    const auto first = m_cluster->offsets(wanted, RD_KAFKA_OFFSET_SPEC_EARLIEST, within);
    const auto next = m_cluster->offsets(wanted, RD_KAFKA_OFFSET_SPEC_LATEST, within);
    const auto written = m_cluster->written(wanted, within);
    for (const auto *answer : {&first, &next, &written})
        if (!*answer)
            return std::unexpected(answer->error());
    for (OffsetRange &range : ranges) {
        const auto known = next->find(range.partition);
        if (known == next->end() || !first->contains(range.partition) || !written->contains(range.partition))
            return std::unexpected(errorOf(RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION, topic.name));
        const bool follows = range.from == OffsetRange::Open;
        const QString note = clampedNote(range, first->at(range.partition), known->second, written->at(range.partition));
        auto &reading = m_partitions.try_emplace(range.partition, range.partition).first->second;
        reading.add(range, follows ? QString() : note);
    }
    return {};
}

void BrowseWorker::begin()
{
    tell(SessionReady{});
    for (auto &[number, reading] : m_partitions) {
        while (!reading.isDone() && reading.isEmpty())
            tell(reading.finish());
        if (!reading.isDone())
            if (const auto started = start(reading); !started)
                fail(started.error());
    }
}

Result<> BrowseWorker::start(PartitionReading &reading)
{
    if (rd_kafka_consume_start_queue(m_topic.get(), reading.partition(), reading.next(), m_queue.get()) != 0)
        return std::unexpected(errorOf(rd_kafka_last_error(), m_plan.from.name));
    m_started.push_back(reading.partition());
    return {};
}

bool BrowseWorker::deliver()
{
    const qint64 credit = m_asked - m_delivered;
    if (credit <= 0 || !m_queue)
        return false;
    std::array<rd_kafka_message_t *, AtOnce> received{};
    const std::size_t most = std::min(AtOnce, static_cast<std::size_t>(credit));
    const ssize_t count = rd_kafka_consume_batch_queue(m_queue.get(), 0, received.data(), most);
    if (count <= 0)
        return false;
    const std::span found(received.data(), static_cast<std::size_t>(count));
    take(found);
    for (rd_kafka_message_t *message : found)
        rd_kafka_message_destroy(message);
    return true;
}

void BrowseWorker::take(std::span<rd_kafka_message_t *const> received)
{
    if (std::ranges::any_of(received, &isFromTheBroker)) {
        m_cluster->connection().well();
        m_lastLook = steady_clock::now();
    }
    m_restarted.clear();
    std::vector<rd_kafka_message_t *> taken;
    const auto pass = [&] { // messages are told before the end of their range
        if (!taken.empty())
            tell(receivedBatch(m_plan.from, taken));
        m_delivered += static_cast<qint64>(taken.size());
        taken.clear();
    };
    for (rd_kafka_message_t *message : received) {
        if (std::ranges::contains(m_restarted, message->partition))
            continue;
        const auto found = m_partitions.find(message->partition);
        if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            pass();
            takeEvent(*message);
            continue;
        }
        if (found == m_partitions.end())
            continue;
        const auto step = found->second.take(message->offset);
        if (step == PartitionReading::Step::Take || step == PartitionReading::Step::Last)
            taken.push_back(message);
        if (step == PartitionReading::Step::Last || step == PartitionReading::Step::Done) {
            pass();
            finish(found->second);
        }
    }
    pass();
}

// What comes between the messages: the end of a partition, or why it cannot be read.
void BrowseWorker::takeEvent(const rd_kafka_message_t &event)
{
    const auto found = m_partitions.find(event.partition);
    switch (static_cast<int>(event.err)) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        if (found != m_partitions.end() && found->second.reachesEnd(event.offset))
            finish(found->second);
        return;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
    case RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE:
        if (found != m_partitions.end())
            skipGone(found->second);
        return;
    default: break;
    }
    const Error error = errorOf(event.err, m_plan.from.name, QString::fromUtf8(rd_kafka_message_errstr(&event)));
    if (error.kind != Error::Kind::Unreachable && error.kind != Error::Kind::TimedOut) // those the library tries again
        fail(error);
}

// While one read, the topic let go of what was to come next.
void BrowseWorker::skipGone(PartitionReading &reading)
{
    const TopicFacts one{.name = m_plan.from.name, .isInternal = false, .partitions = {{.number = reading.partition()}}};
    const auto first = m_cluster->offsets(one, RD_KAFKA_OFFSET_SPEC_EARLIEST, call());
    if (!first)
        return fail(first.error());
    const auto at = first->find(reading.partition());
    if (at == first->end() || at->second <= reading.next())
        return fail({Error::Kind::Conflict,
                     Kafka::tr("Partition %1 of %2 ends before offset %3 now: it was made again, or messages were lost. Read "
                               "it again from the start.")
                         .arg(reading.partition())
                         .arg(m_plan.from.name)
                         .arg(reading.next()),
                     {}});
    reading.jump(at->second);
    if (reading.isEmpty())
        return finish(reading);
    rd_kafka_consume_stop(m_topic.get(), reading.partition());
    std::erase(m_started, reading.partition());
    m_restarted.push_back(reading.partition());
    if (const auto started = start(reading); !started)
        fail(started.error());
}

// A range is complete: says so, and begins the partition's next one.
void BrowseWorker::finish(PartitionReading &reading)
{
    rd_kafka_consume_stop(m_topic.get(), reading.partition());
    std::erase(m_started, reading.partition());
    m_restarted.push_back(reading.partition());
    do
        tell(reading.finish());
    while (!reading.isDone() && reading.isEmpty());
    if (!reading.isDone())
        if (const auto started = start(reading); !started)
            fail(started.error());
}

bool BrowseWorker::isComplete() const
{
    return std::ranges::all_of(m_partitions, [](const auto &each) { return each.second.isDone(); });
}

bool BrowseWorker::readsToAnEnd() const
{
    return std::ranges::none_of(m_partitions, [](const auto &each) { return each.second.isOpen(); });
}

// The library reconnects by itself. What a person sees is that it does; what is to end does not wait for ever.
void BrowseWorker::watchConnection()
{
    ConnectionWatch &connection = m_cluster->connection();
    connection.listen();
    const auto verdict = connection.verdict(m_endpoint.url);
    if (verdict && verdict->kind == Error::Kind::Unauthenticated)
        return fail(*verdict);
    if (verdict && readsToAnEnd() && connection.downFor() > m_endpoint.limits.sendTimeout)
        return fail(*verdict);
    if (verdict && !m_toldDown)
        tell(BrokerNotice{BrokerNotice::Kind::Reconnecting, verdict->message});
    m_toldDown = m_toldDown || verdict;
    lookAtTopic(verdict || m_missing > 0 ? LookEveryDown : LookEvery);
    if (m_toldDown && !connection.isDown()) {
        m_toldDown = false;
        tell(BrokerNotice{BrokerNotice::Kind::Clear, {}});
    }
}

// A topic that was deleted is as silent as a quiet one. Believed when it is said twice: a broker that starts may not know.
void BrowseWorker::lookAtTopic(milliseconds every)
{
    const auto now = steady_clock::now();
    if (now - m_lastLook < every)
        return;
    m_lastLook = now;
    const auto topic = m_cluster->topic(m_plan.from.name, {.deadline = now + LookFor, .stop = m_stop.get_token()});
    const bool missing = !topic && (topic.error().kind == Error::Kind::NotFound || topic.error().kind == Error::Kind::Forbidden);
    m_missing = missing ? m_missing + 1 : 0;
    if (m_missing > 1)
        fail(topic.error());
}

void BrowseWorker::end()
{
    for (const qint32 partition : m_started)
        rd_kafka_consume_stop(m_topic.get(), partition);
    m_topic.reset();
    for (rd_kafka_queue_t *queue : {m_queue.get(), m_cluster ? m_cluster->connection().queue() : nullptr})
        if (queue)
            rd_kafka_queue_io_event_enable(queue, -1, nullptr, 0); // the bell goes with this worker
    m_queue.reset();
    m_cluster.reset();
    if (m_client)
        retire(std::move(m_client), {}); // nobody waits a second for it
    tell(SessionClosed{m_fault});
}

} // namespace slipway::kafka
