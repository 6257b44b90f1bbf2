#pragma once
#include "transport/kafka/batchfeeder.h"
#include "transport/kafka/batchnarrowing.h"
#include "transport/kafka/brokerwatch.h"
#include "transport/kafka/eventwake.h"
#include "transport/kafka/kafkaconfig.h"
#include "transport/kafka/transactionline.h"
#include <atomic>
#include <functional>

namespace slipway::kafka {

// The worker of a producer session: takes batches, hands them to librdkafka, says how each message ended. run() is the
// thread; send() and close() come from the owner's.
class ProducerWorker {
public:
    ProducerWorker(std::unique_ptr<Client> client, const Endpoint &to, ProducerEvents events);

    void run(); // until SessionClosed is said

    [[nodiscard]] bool send(MessageBatchPtr batch) { return m_taken.push(std::move(batch)); }
    void close(std::chrono::milliseconds deadline);
    void decide(quint64 transaction, Decision decision) { (void)m_decided.push({transaction, decision}); }

private:
    using Instant = std::chrono::steady_clock::time_point;

    // Connecting and ending.
    void listen(); // to the client's events
    void connect();
    bool askForBrokers(std::chrono::milliseconds atMost); // true when one answered
    bool beReady(std::chrono::milliseconds atMost);       // one slice of all that comes before SessionReady
    void end();
    void cancelTaken();
    void drainUntil(const std::function<Instant()> &deadline); // or until all have ended
    void endTransaction();
    void giveUp(); // on reports that do not come
    void letGo();

    // Events of the library.
    void serve();
    void delivered(rd_kafka_event_t *event);
    bool lacksReplicas(const rd_kafka_message_t &report, const QString &topic);
    void failed(rd_kafka_event_t *event);
    void measured(rd_kafka_event_t *event);
    void logged(rd_kafka_event_t *event);
    void signIn();
    void look(); // at the state of the connection
    void work();
    void workInTransactions();
    void narrow(); // once nothing is under way: what was too large together goes in smaller batches
    void use(std::unique_ptr<Client> client);
    void wait(std::chrono::milliseconds atMost);

    const Limits m_limits;
    const QByteArray m_token; // of OAUTHBEARER; may be null
    EventWake m_wake;
    Mailbox<MessageBatchPtr> m_taken{[this] { m_wake.ring(); }};
    Mailbox<std::pair<quint64, Decision>> m_decided{[this] { m_wake.ring(); }};
    std::atomic<bool> m_closing = false;
    std::atomic<Instant> m_closeBy = Instant::max(); // written before m_closing
    std::stop_source m_stop; // of what blocks, once m_closing

    // Worker only.
    std::unique_ptr<Client> m_client;
    QueuePtr m_queue;
    std::shared_ptr<MessagesInFlight> m_inFlight = std::make_shared<MessagesInFlight>();
    DeliveryReports m_reports;
    BatchFeeder m_feeder;
    BatchNarrowing m_narrowing;
    TopicQuestions m_questions;
    std::optional<TransactionLine> m_transactions; // with a transactional ID
    BrokerWatch m_brokers;
    bool m_answered = false; // a broker did
    Instant m_lastAsked;     // while brokers are said to be away, or have forbidden a topic
    bool m_forbidden = false;
    bool m_slowed = false;   // a notice of it is shown
    std::optional<Error> m_fault; // why the session ends without being asked to
};

} // namespace slipway::kafka
