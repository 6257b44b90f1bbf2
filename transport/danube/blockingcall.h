#pragma once
#include "model/ports/session.h"
#include "transport/danube/danubeerror.h"
#include <grpcpp/client_context.h>
#include <stop_token>

namespace slipway {

// One call on the caller's own thread: ends at the deadline, and at once when it is stopped.
template <typename Stub, typename Request, typename Response>
Result<Response> blockingCall(const Call &call, const std::string &bearer, Stub &stub,
                              grpc::Status (Stub::*method)(grpc::ClientContext *, const Request &, Response *),
                              const Request &request, danube::Operation operation, const QString &subject)
{
    grpc::ClientContext context;
    const auto left = call.deadline - std::chrono::steady_clock::now();
    context.set_deadline(std::chrono::system_clock::now()
                         + std::chrono::duration_cast<std::chrono::system_clock::duration>(left));
    if (!bearer.empty())
        context.AddMetadata("authorization", bearer);
    const std::stop_callback stopped(call.stop, [&context] { context.TryCancel(); });
    Response response;
    const grpc::Status status = (stub.*method)(&context, request, &response);
    if (status.ok())
        return response;
    Error error = danube::errorOf(operation, status, subject);
    if (call.stop.stop_requested())
        error.kind = Error::Kind::Cancelled;
    return std::unexpected(std::move(error));
}

} // namespace slipway
