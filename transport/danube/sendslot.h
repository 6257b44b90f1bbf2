#pragma once
#include "transport/danube/partitionlink.h"
#include <functional>

namespace slipway {

// One call in flight. Fixed and reused: the context is built again in place, so that a message costs no allocation of
// ours. Worker only.
class SendSlot final : public Completion {
public:
    using Done = std::function<void(SendSlot &)>;
    explicit SendSlot(const Done &done) : m_done(done) {}

    void start(SessionLine &line, PartitionLink &link, QueuedMessage message, quint64 requestId);
    void completed(bool) override
    {
        m_busy = false;
        m_done(*this);
    }

    // Gives the call up, because it took too long or because the session ends; completed() follows.
    void giveUp(bool late)
    {
        m_late = m_late || late;
        m_context->TryCancel();
    }

    bool busy() const { return m_busy; }
    bool late() const { return m_late; } // given up after its time
    CompletionLoop::Instant started() const { return m_started; }
    PartitionLink &link() const { return *m_link; }
    quint64 producerId() const { return m_producerId; } // that it was sent for
    QueuedMessage takeMessage() { return std::exchange(m_message, {}); }
    const grpc::Status &status() const { return m_status; }
    quint64 echoed() const { return m_response.request_id(); }
    bool fromBroker() const { return isFromBroker(*m_context, m_status); }

private:
    const Done &m_done;
    QueuedMessage m_message;
    PartitionLink *m_link = nullptr;
    quint64 m_producerId = 0;
    CompletionLoop::Instant m_started{};
    bool m_busy = false;
    bool m_late = false;
    grpc::Status m_status;
    ::danube::MessageResponse m_response;
    std::optional<grpc::ClientContext> m_context;
    std::unique_ptr<grpc::ClientAsyncResponseReader<::danube::MessageResponse>> m_reader;
};

} // namespace slipway
