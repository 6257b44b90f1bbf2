#pragma once
#include "transport/sandbox/serverloop.h"
#include <optional>

namespace slipway::sandbox {

inline grpc::Status statusOf(const Refusal &refusal)
{
    return {static_cast<grpc::StatusCode>(refusal.code), refusal.words};
}

// Where a unary method of the broker waits for its next call, again and again.
template <typename Request, typename Response>
class UnaryCall final : public Step, public Answer {
public:
    using Writer = grpc::ServerAsyncResponseWriter<Response>;
    using Ask = std::function<void(grpc::ServerContext *, Request *, Writer *, grpc::ServerCompletionQueue *, void *)>;
    using Work = std::function<Verdict<>(const Request &, Response &)>;

    UnaryCall(ServerLoop &loop, Ask ask, Work work) : m_loop(loop), m_ask(std::move(ask)), m_work(std::move(work))
    {
        askForNext();
    }

    void proceed(bool ok) override
    {
        if (m_working) { // the answer has left
            if (m_loop.isStopping())
                m_loop.letGo(this);
            else
                askForNext();
        } else if (ok) {
            m_working = true;
            m_status = grpc::Status::OK;
            m_response.Clear();
            const auto admitted = m_loop.gate().admit(*m_context); // before anything else, as the broker does
            if (const auto done = admitted ? m_work(m_request, m_response) : admitted; !done)
                m_status = statusOf(done.error());
            m_loop.answer(*this);
        } else {
            m_loop.letGo(this); // the server closes
        }
    }

    void leave() override { m_writer->Finish(m_response, m_status, static_cast<Step *>(this)); }

private:
    void askForNext()
    {
        m_working = false;
        m_writer.reset();
        m_context.emplace();
        m_writer.emplace(&*m_context);
        m_request.Clear();
        m_ask(&*m_context, &m_request, &*m_writer, m_loop.queue(), static_cast<Step *>(this));
    }

    ServerLoop &m_loop;
    const Ask m_ask;
    const Work m_work;
    std::optional<grpc::ServerContext> m_context;
    std::optional<Writer> m_writer;
    Request m_request;
    Response m_response;
    grpc::Status m_status;
    bool m_working = false;
};

// Serves a method of a generated asynchronous service: two calls of it are awaited at a time.
template <typename Host, typename Base, typename Request, typename Response, typename Work>
void serve(ServerLoop &loop, Host &host,
           void (Base::*method)(grpc::ServerContext *, Request *, grpc::ServerAsyncResponseWriter<Response> *,
                                grpc::CompletionQueue *, grpc::ServerCompletionQueue *, void *),
           const Work &work)
{
    const auto ask = [&host, method](grpc::ServerContext *context, Request *request,
                                     grpc::ServerAsyncResponseWriter<Response> *writer,
                                     grpc::ServerCompletionQueue *queue, void *tag) {
        (host.*method)(context, request, writer, queue, queue, tag);
    };
    for (int i = 0; i < 2; ++i)
        loop.adopt(std::make_unique<UnaryCall<Request, Response>>(loop, ask, work));
}

} // namespace slipway::sandbox
