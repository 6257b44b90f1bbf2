#pragma once
#include "model/ports/connector.h"
#include <condition_variable>
#include <map>
#include <mutex>

namespace slipway::fakes {

// A broker that does what its script says, and writes down what it stored: the oracle. Shared by the sessions of a
// FakeTransport and by the test; any thread.
class FakeBroker {
public:
    // What to do with a message, by its number; each entry is used up once for each attempt.
    struct Answer {
        State state = State::Acknowledged;
        Error::Kind kind = Error::Kind::Internal; // of Failed, Ambiguous, Cancelled
        bool stored = false;                      // of Ambiguous: it is in the journal all the same
    };
    struct Stored {
        quint64 seq = 0;
        QByteArray body;
        qint32 partition = -1;
        bool operator==(const Stored &) const = default;
    };

    // The script.
    void answer(quint64 seq, std::vector<Answer> attempts);
    void stall(bool on);                       // takes batches and says nothing
    void reorder(bool on);                     // outcomes of a batch come last first, of two batches the later first
    void vanishAfter(qint64 messages);         // the session dies after so many answers: what it has had is Ambiguous
                                               // when begun, Cancelled when not; -1: never
    void beAway(bool on, Error::Kind kind = Error::Kind::Unreachable); // new sessions close at once, old ones die
    void neverReady(bool on);                  // sessions open and say nothing
    void refuseBodies(const QByteArray &with); // the transport refuses messages whose body contains this
    void sayTwice(bool on);                    // a broken adapter: each outcome two times
    void forget(bool on);                      // a broken adapter: closes without outcomes

    // What happened.
    std::vector<Stored> journal() const;
    int sessions() const;      // made so far
    int living() const;        // not destroyed
    qint64 taken() const;      // messages handed to sessions
    qint64 mostTogether() const; // taken and not answered, at most
    bool waitForTaken(qint64 messages) const;     // false after 20 s
    bool waitForSessions(int sessions) const;

private:
    friend class FakeSession;
    friend class FakeTransport;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::map<quint64, std::vector<Answer>> m_answers;
    bool m_stall = false, m_reorder = false, m_away = false, m_neverReady = false, m_twice = false, m_forget = false;
    qint64 m_vanishAfter = -1;
    Error::Kind m_awayKind = Error::Kind::Unreachable;
    QByteArray m_refused;
    std::vector<Stored> m_journal;
    int m_sessions = 0, m_living = 0;
    qint64 m_taken = 0, m_open = 0, m_most = 0;
    std::vector<std::weak_ptr<std::function<void()>>> m_wakes;

    void wakeAll(std::unique_lock<std::mutex> &lock);
};

// Behind the ports: what a run talks to in tests.
class FakeTransport final : public Transport {
public:
    explicit FakeTransport(std::shared_ptr<FakeBroker> broker) : m_broker(std::move(broker)) {}
    OutcomeBatch refuse(const MessageBatch &batch) const override;
    Result<std::unique_ptr<ProducerSession>> produce(const Endpoint &to, ProducerEvents events) override;
    Result<std::unique_ptr<MessageSource>> browse(const Endpoint &, const BrowsePlan &, SourceEvents) override;
    Result<std::unique_ptr<Topology>> topology(const Endpoint &) override;
    Result<std::unique_ptr<SchemaRegistry>> schemas(const Endpoint &) override;

private:
    std::shared_ptr<FakeBroker> m_broker;
};

// Connects every profile to one FakeBroker, with the limits that the test gives.
class FakeConnector final : public Connector {
public:
    explicit FakeConnector(std::shared_ptr<FakeBroker> broker, const Limits &limits = {});
    Result<Target> connect(const Profile &profile, const OptionValues &options, const Call &call) override;
    const std::vector<const BrokerKind *> &kinds() const override { return m_kinds; }
    void fail(std::optional<Error> error); // connect() says so
    int asked() const { return m_asked; }

private:
    FakeTransport m_transport;
    BrokerKind m_kind;
    std::vector<const BrokerKind *> m_kinds{&m_kind};
    mutable std::mutex m_mutex;
    std::optional<Error> m_error;
    std::atomic<int> m_asked = 0;
};

} // namespace slipway::fakes
