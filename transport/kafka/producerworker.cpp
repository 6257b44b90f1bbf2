#include "transport/kafka/producerworker.h"
#include "transport/kafka/bearertoken.h"
#include "transport/kafka/clientretirement.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkatext.h"
#include "transport/kafka/producerload.h"
#include <array>

namespace slipway::kafka {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

ProducerWorker::ProducerWorker(std::unique_ptr<Client> client, const Endpoint &to, ProducerEvents events)
    : m_limits(to.limits), m_token(to.secrets.value(QStringLiteral("sasl.oauthbearer.token"))),
      m_client(std::move(client)), m_reports(std::move(events)), m_feeder(m_client->get(), *m_inFlight, m_reports),
      m_narrowing(to), m_questions(to),
      m_brokers(QString::fromUtf8(bootstrapServers(to).value_or(QByteArray())))
{
    listen();
    if (const QString id = to.options.value(QStringLiteral("transactional.id")).toString(); !id.isEmpty())
        m_transactions.emplace(m_client->get(), m_reports, id, to.options.value(QStringLiteral("transaction.run")).toBool());
}

void ProducerWorker::close(milliseconds deadline)
{
    const Instant by = steady_clock::now() + deadline;
    Instant known = m_closeBy;
    while (by < known && !m_closeBy.compare_exchange_weak(known, by)) { } // a second close may only shorten
    m_closing = true;
    m_stop.request_stop();
    m_wake.ring();
}

void ProducerWorker::listen()
{
    constexpr quint64 One = 1; // what an eventfd takes
    m_queue.reset(rd_kafka_queue_get_main(m_client->get()));
    rd_kafka_queue_io_event_enable(m_queue.get(), m_wake.fd(), &One, sizeof One);
}

void ProducerWorker::run()
{
    connect();
    while (!m_closing && !m_fault)
        work();
    end();
}

void ProducerWorker::connect()
{
    signIn();
    const Instant deadline = steady_clock::now() + m_limits.callTimeout;
    for (milliseconds slice = 50ms; !m_closing && !m_fault; slice = std::min(2 * slice, milliseconds(400))) {
        if (beReady(slice))
            return m_reports.tell(SessionReady{});
        serve();
        look();
        if (!m_fault && steady_clock::now() >= deadline)
            m_fault = m_brokers.lastError();
    }
}

bool ProducerWorker::askForBrokers(milliseconds atMost)
{
    const rd_kafka_metadata_t *found = nullptr;
    if (rd_kafka_metadata(m_client->get(), 0, nullptr, &found, static_cast<int>(atMost.count())))
        return false;
    rd_kafka_metadata_destroy(found);
    return true;
}

bool ProducerWorker::beReady(milliseconds atMost)
{
    if (!m_answered && askForBrokers(atMost)) {
        m_answered = true;
        m_brokers.connected();
        m_brokers.answered();
    }
    if (!m_answered || !m_transactions)
        return m_answered;
    auto done = m_transactions->initialise();
    if (!done)
        m_fault = std::move(done.error());
    return done && *done;
}

void ProducerWorker::work()
{
    if (m_transactions)
        return workInTransactions();
    if (!m_narrowing.isEmpty())
        return narrow();
    bool waits = false;
    for (MessageBatchPtr &batch : m_taken.drain()) {
        m_feeder.add(std::move(batch));
        waits = m_feeder.feed();
        serve();
    }
    if (waits || m_inFlight->outstanding()) {
        waits = m_feeder.feed();
        serve();
    }
    m_reports.flush();
    look();
    wait(waits ? 10ms : 500ms);
}

void ProducerWorker::narrow()
{
    serve();
    m_reports.flush();
    look();
    if (rd_kafka_outq_len(m_client->get()) > 0)
        return wait(50ms);
    if (!m_narrowing.isOne())
        if (auto client = m_narrowing.narrowerClient(m_questions, m_stop.get_token())) {
            use(std::move(*client));
            return m_feeder.again(m_narrowing.release());
        }
    for (const void *ticket : m_narrowing.release())
        m_feeder.refused(ticket, RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE);
}

void ProducerWorker::use(std::unique_ptr<Client> client)
{
    rd_kafka_queue_io_event_enable(m_queue.get(), -1, nullptr, 0);
    m_queue.reset();
    m_feeder.use(client->get());
    retire(std::exchange(m_client, std::move(client)), m_inFlight);
    listen();
    signIn();
}

void ProducerWorker::wait(milliseconds atMost)
{
    if (!m_closing && !m_fault)
        m_wake.wait(atMost);
}

void ProducerWorker::workInTransactions()
{
    for (const auto &[transaction, decision] : m_decided.drain())
        m_transactions->decide(transaction, decision);
    for (MessageBatchPtr &batch : m_taken.drain())
        m_transactions->add(std::move(batch));
    for (;;) {
        auto next = m_transactions->next();
        if (!next)
            m_fault = std::move(next.error());
        if (!next || !*next)
            break;
        m_feeder.add(std::move(*next));
        (void)m_feeder.feed();
        serve();
    }
    const bool waits = m_feeder.feed();
    serve();
    m_reports.flush();
    look();
    if (m_fault || waits || m_inFlight->outstanding() || !m_transactions->isOpen())
        return wait(waits ? 10ms : 500ms);
    auto ended = m_transactions->settled();
    if (!ended)
        m_fault = std::move(ended.error());
    else if (!*ended || m_transactions->isIdle())
        wait(*ended || m_transactions->waitsForDecision() ? 500ms : 20ms);
}

void ProducerWorker::serve()
{
    while (const EventPtr event{rd_kafka_queue_poll(m_queue.get(), 0)}) {
        switch (rd_kafka_event_type(event.get())) {
        case RD_KAFKA_EVENT_DR: delivered(event.get()); break;
        case RD_KAFKA_EVENT_ERROR: failed(event.get()); break;
        case RD_KAFKA_EVENT_STATS: measured(event.get()); break;
        case RD_KAFKA_EVENT_LOG: logged(event.get()); break;
        case RD_KAFKA_EVENT_OAUTHBEARER_TOKEN_REFRESH: signIn(); break;
        default: break;
        }
    }
}

void ProducerWorker::delivered(rd_kafka_event_t *event)
{
    const Instant now = steady_clock::now();
    std::array<const rd_kafka_message_t *, 256> reports;
    while (const std::size_t count = rd_kafka_event_message_array(event, reports.data(), reports.size())) {
        for (const rd_kafka_message_t *report : std::span(reports).first(count)) {
            const void *ticket = report->_private;
            const MessageView message = m_inFlight->message(ticket);
            // Only what ended badly names its topic.
            const QString topic = report->err ? m_inFlight->batch(ticket).destination(message).name : QString();
            if (report->err >= RD_KAFKA_RESP_ERR_NO_ERROR) // a broker's word, also a refusal
                m_brokers.answered();
            m_forbidden = m_forbidden || report->err == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED;
            if (report->err == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE && !m_transactions && !m_closing && !m_fault
                && m_narrowing.takes(*report, m_inFlight->batch(ticket), message))
                continue;
            const quint32 latency = m_inFlight->ageUs(ticket, now);
            m_inFlight->settle(ticket); // lets the batch go before its outcome is pushed
            m_reports.end(*report, message, latency, topic, report->err && lacksReplicas(*report, topic));
        }
    }
}

// The library tries a topic with too few copies in sync again until the time is over, and keeps the reason to itself.
bool ProducerWorker::lacksReplicas(const rd_kafka_message_t &report, const QString &topic)
{
    return report.err == RD_KAFKA_RESP_ERR__MSG_TIMED_OUT
           && rd_kafka_message_status(&report) == RD_KAFKA_MSG_STATUS_NOT_PERSISTED && !m_closing && !m_fault
           && !m_brokers.isInDoubt(steady_clock::now()) && m_questions.lacksReplicas(topic, report.partition, m_stop.get_token());
}

void ProducerWorker::failed(rd_kafka_event_t *event)
{
    const char *words = rd_kafka_event_error_string(event);
    // A fatal error comes with the code of its cause.
    const auto code = rd_kafka_event_error_is_fatal(event) ? RD_KAFKA_RESP_ERR__FATAL : rd_kafka_event_error(event);
    m_brokers.heard(m_client->get(), code, QString::fromUtf8(words ? words : ""), steady_clock::now());
}

void ProducerWorker::measured(rd_kafka_event_t *event)
{
    const char *said = rd_kafka_event_stats(event);
    const auto load = said ? ProducerLoad::read(said) : std::nullopt;
    if (!load || m_brokers.isInDoubt(steady_clock::now()))
        return;
    auto notice = load->notice();
    if (notice)
        m_reports.tell(std::move(*notice));
    else if (m_slowed)
        m_reports.tell(BrokerNotice{});
    m_slowed = notice.has_value();
}

// Only the log tells that batches leave uncompressed: 2.8 leaves it out where a broker or a proxy no longer speaks the first
// version of Produce.
void ProducerWorker::logged(rd_kafka_event_t *event)
{
    const char *facility = nullptr, *words = nullptr;
    int level = 0;
    if (rd_kafka_event_log(event, &facility, &words, &level) == 0 && qstrcmp(facility, "COMPRESSION") == 0)
        m_reports.tell(BrokerNotice{BrokerNotice::Kind::Throttled,
                                    Kafka::tr("What answers does not take this compression from this version of the library: "
                                              "messages are sent uncompressed.")});
}

void ProducerWorker::signIn()
{
    if (m_token.isEmpty())
        return;
    if (auto done = useToken(m_client->get(), m_token); !done)
        m_fault = std::move(done.error());
}

void ProducerWorker::look()
{
    const Instant now = steady_clock::now();
    if (!m_fault && !m_closing)
        m_fault = m_brokers.fault(now);
    // Until it is asked again the library refuses all that goes to a topic that was forbidden once, for minutes.
    if (m_answered && (m_forbidden || m_brokers.isInDoubt(now)) && now - m_lastAsked >= 1s) {
        m_lastAsked = now;
        m_forbidden = false;
        if (askForBrokers(100ms))
            m_brokers.answered();
    }
    if (auto notice = m_brokers.notice(now))
        m_reports.tell(std::move(*notice));
}

void ProducerWorker::end()
{
    cancelTaken();
    m_feeder.again(m_narrowing.release());
    m_feeder.cancel();
    m_reports.flush();
    const Instant faultBy = steady_clock::now() + 500ms;
    if (!m_transactions) // whose every message must be stored to be committed
        rd_kafka_purge(m_client->get(), RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_NON_BLOCKING); // has not left
    drainUntil([&] { return m_fault ? std::min(m_closeBy.load(), faultBy) : m_closeBy.load(); });
    if (m_inFlight->outstanding()) {
        rd_kafka_purge(m_client->get(),
                       RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING);
        drainUntil([by = steady_clock::now() + 1s] { return by; });
    }
    endTransaction();
    giveUp();
    letGo();
    m_reports.tell(SessionClosed{m_fault});
}

void ProducerWorker::cancelTaken()
{
    for (const MessageBatchPtr &batch : m_taken.close()) // from here send() is refused: none is forgotten
        for (const MessageView &message : batch->messages())
            m_reports.end(message, State::Cancelled);
    for (const MessageBatchPtr &batch : m_transactions ? m_transactions->takeWaiting() : std::vector<MessageBatchPtr>())
        for (const MessageView &message : batch->messages())
            m_reports.end(message, State::Cancelled);
}

// One of Slipway's own whose messages are all stored is committed; any other is rolled back.
void ProducerWorker::endTransaction()
{
    if (!m_transactions)
        return;
    const bool whole = !m_fault && !m_inFlight->outstanding();
    const Instant by = std::max(steady_clock::now(), std::min(m_closeBy.load(), steady_clock::now() + 5s)) + 1s;
    while (m_transactions->isOpen()) {
        const auto done = m_transactions->finish(whole);
        serve();
        if (done && !*done && steady_clock::now() >= by)
            m_transactions->abandon(whole ? TransactionLine::End::Unknown : TransactionLine::End::RolledBack);
        else if (done && !*done)
            m_wake.wait(20ms);
    }
}

void ProducerWorker::drainUntil(const std::function<Instant()> &deadline)
{
    for (;;) {
        serve();
        m_reports.flush();
        const Instant now = steady_clock::now(), by = deadline();
        if (!m_inFlight->outstanding() || now >= by)
            return;
        m_wake.wait(by - now > 500ms ? 500ms : std::chrono::ceil<milliseconds>(by - now));
    }
}

void ProducerWorker::giveUp()
{
    for (const void *ticket : m_inFlight->unsettled()) {
        const MessageView &message = m_inFlight->message(ticket);
        m_reports.end(message, State::Ambiguous, RD_KAFKA_RESP_ERR__TIMED_OUT,
                      m_inFlight->batch(ticket).destination(message).name);
    }
}

void ProducerWorker::letGo()
{
    rd_kafka_queue_io_event_enable(m_queue.get(), -1, nullptr, 0);
    m_queue.reset();
    m_transactions.reset();
    m_feeder.letGo();
    // Nobody waits a second for it. What it gave no report of, it may still read.
    retire(std::move(m_client), std::move(m_inFlight));
}

} // namespace slipway::kafka
