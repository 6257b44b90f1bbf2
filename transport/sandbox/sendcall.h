#pragma once
#include "transport/sandbox/serverloop.h"
#include <danube/DanubeApi.grpc.pb.h>
#include <optional>

namespace slipway::sandbox {

// The producing service with SendMessage left in bytes, so that its encoded length is known.
using ProducerHost = ::danube::ProducerService::WithAsyncMethod_CreateProducer<
    ::danube::ProducerService::WithRawMethod_SendMessage<::danube::ProducerService::Service>>;

// One place where SendMessage waits for its next call; there are as many as clients keep in flight. It is what the
// benchmark of the sandbox is about: everything in it is used again and again.
class SendCall final : public Step, public Answer {
public:
    SendCall(ServerLoop &loop, ProducerHost &host);
    void proceed(bool ok) override;
    void leave() override;

private:
    void askForNext();
    Verdict<std::uint64_t> take(); // the request id
    Verdict<> read();

    ServerLoop &m_loop;
    ProducerHost &m_host;
    std::optional<grpc::ServerContext> m_context;
    std::optional<grpc::ServerAsyncResponseWriter<grpc::ByteBuffer>> m_writer;
    grpc::ByteBuffer m_request;
    ::danube::StreamMessage m_message;
    grpc::ByteBuffer m_response;
    grpc::Status m_status;
    bool m_working = false;
    bool m_cut = false; // the connection shall close instead of answering
};

} // namespace slipway::sandbox
