#pragma once
#include "transport/danube/danubeerror.h"
#include "transport/danube/queuedmessage.h"
#include "transport/danube/schemalookup.h"
#include "transport/danube/topicowner.h"
#include <deque>

namespace slipway {

// One producer of the broker: a plain topic, or one partition of a topic. Finds the topic's owner, registers, and
// keeps what waits for it in order. Worker only.
class PartitionLink {
public:
    enum class State : quint8 { Idle, SettingUp, Ready };

    struct Identity {
        std::string topic;           // the partition's own name
        std::string producerName;    // <name>-<index> for a partition
        qint32 partition = -1;       // as in outcomes; -1: a plain topic
    };
    struct Listener { // called on the worker
        std::function<void(PartitionLink &)> ready;
        std::function<void(PartitionLink &, const Error &)> failed; // the link is Idle again
    };

    PartitionLink(SessionLine &line, Identity identity, std::optional<SchemaLookup::Stamp> stamp, Listener listener);

    State state() const { return m_state; }
    const Identity &identity() const { return m_identity; }
    QString shownTopic() const { return QString::fromStdString(m_identity.topic); }

    // What the topic is made as where it is not there, and, with dispatch auto, what is tried first.
    bool isReliable() const { return m_reliable; }
    void setReliable(bool reliable) { m_reliable = reliable; }

    void setUp();      // from Idle; ready or failed follows
    void lose();       // Ready no more: the registration or its broker is gone

    // The waiting messages, first to leave first.
    std::deque<QueuedMessage> queue;
    bool listed = false; // in the worker's list of links that have something to send

    // The request for a message, refilled in place; valid until the next call. Only when Ready.
    const ::danube::StreamMessage &request(const QueuedMessage &message, quint64 requestId);
    DanubeChannel &channel() { return *m_place.channel; }
    const std::string &proxyHeader() const { return m_place.proxyHeader; }
    quint64 producerId() const { return m_producerId; }

    CompletionLoop::Instant lastUse{}; // of the registration
    void checkHealth();                // Ready only: asks the broker whether it still knows the registration

private:
    void lookUp();
    void create();
    void created(const Answer &answer, const ::danube::ProducerResponse &response);
    void retry(const Error &error);
    void fail(const Error &error);
    void becomeReady(quint64 producerId);

    SessionLine &m_line;
    const Identity m_identity;
    const std::optional<SchemaLookup::Stamp> m_stamp;
    const Listener m_listener;
    State m_state = State::Idle;
    int m_tries = 0;
    bool m_reliable;
    bool m_triedOther = false;
    bool m_checking = false;
    quint64 m_producerId = 0;
    TopicOwner::Place m_place;
    ::danube::StreamMessage m_request;
};

} // namespace slipway
