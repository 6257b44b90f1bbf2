#pragma once
#include "transport/danube/callset.h"
#include <grpcpp/support/async_unary_call.h>
#include <memory>

namespace slipway {

// A status, and whether the broker itself said so; else the connection did.
struct Answer {
    grpc::Status status;
    bool fromBroker = false;

    bool connectionLost() const { return !fromBroker && status.error_code() == grpc::UNAVAILABLE; }
};

// What gRPC tells of a status that came in the broker's own trailers.
inline bool isFromBroker(const grpc::ClientContext &context, const grpc::Status &status)
{
    if (status.ok())
        return true;
    const std::string words = context.debug_error_string();
    return words.find("Error received from peer") != std::string::npos && words.find("RST_STREAM") == std::string::npos;
}

// One call of the few that are not messages: lookup, registration, health. Owns itself until it has completed.
template <typename Response>
class UnaryCall final : public CallSet::Call {
public:
    using Done = std::function<void(const Answer &, const Response &)>;
    using Reader = std::unique_ptr<grpc::ClientAsyncResponseReader<Response>>;

    // begin(context) starts the call on the loop's queue; done runs on the worker, once, also when it is cancelled.
    template <typename Begin>
    static void start(CallSet &set, std::chrono::milliseconds timeout, Begin &&begin, Done done)
    {
        auto *call = new UnaryCall(set, std::move(done)); // owned by the completion queue
        call->context().set_deadline(std::chrono::system_clock::now() + timeout);
        call->m_reader = begin(call->context());
        call->m_reader->Finish(&call->m_response, &call->m_status, static_cast<Completion *>(call));
    }

    void completed(bool) override
    {
        const std::unique_ptr<UnaryCall> self(this);
        m_done({m_status, isFromBroker(context(), m_status)}, m_response);
    }

private:
    UnaryCall(CallSet &set, Done done) : CallSet::Call(set), m_done(std::move(done)) {}

    Done m_done;
    Response m_response;
    grpc::Status m_status;
    Reader m_reader;
};

} // namespace slipway
