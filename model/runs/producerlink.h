#pragma once
#include "model/ports/connector.h"
#include "model/threads/bell.h"

namespace slipway {

// A run's connection: makes sessions one after the other, and knows whether there is one. Used by the run's thread
// only; each session has its own mailbox, so a late word of an old one is never taken for one of the new.
class ProducerLink {
public:
    enum class State : quint8 { Down, Opening, Ready };

    ProducerLink(Connector &connector, const Profile &profile, const OptionValues &options, std::shared_ptr<Bell> bell);
    ~ProducerLink(); // closes at once; at most Limits::closeTimeout

    // Finds out where to, and what it can hold; again before each session, since the sandbox moves. Blocks.
    Result<> find(const Call &call);
    Result<> open(); // after find(): starts a session; what comes of it comes from drain()
    std::vector<ProducerEvent> drain(); // SessionReady and SessionClosed are already taken note of
    [[nodiscard]] bool send(MessageBatchPtr batch) { return m_session && m_session->send(std::move(batch)); }
    TransactionControl *transactions() const { return m_session ? m_session->transactions() : nullptr; }
    void close(std::chrono::milliseconds deadline); // SessionClosed follows
    void abandon();                                 // the session is destroyed; no event of it comes

    State state() const { return m_state; }
    bool isOpen() const { return m_session != nullptr; } // it exists: SessionClosed has not come
    const Target &target() const { return m_target; }
    const std::optional<Error> &lastError() const { return m_lastError; } // why the last one closed
    QString notice() const { return m_notice; } // what the broker says keeps it

private:
    Connector &m_connector;
    const Profile m_profile;
    const OptionValues m_options;
    const std::shared_ptr<Bell> m_bell;
    Target m_target;
    State m_state = State::Down;
    bool m_asked = false; // to close
    ProducerEvents m_events;
    std::unique_ptr<ProducerSession> m_session;
    std::optional<Error> m_lastError;
    QString m_notice;
};

} // namespace slipway
