#pragma once
#include "transport/sandbox/serverloop.h"
#include <danube/DanubeApi.grpc.pb.h>

namespace slipway::sandbox {

using ConsumerHost = ::danube::ConsumerService::AsyncService;

// An open ReceiveMessages stream. When it is called, the next one takes its place in waiting for a call; it lives until
// its last event has come back from the queue.
class ReceiveCall final : public Outlet {
public:
    static void await(ServerLoop &loop, ConsumerHost &host);

    void deliver(MessagePtr message) override;
    void end(const Refusal &why) override;
    std::size_t waiting() const override { return m_waiting.size(); }

private:
    // The queue's tags of one call: what has come back.
    class Event final : public Step {
    public:
        using Do = void (ReceiveCall::*)(bool ok);
        Event(ReceiveCall &call, Do what) : m_call(call), m_do(what) {}
        void proceed(bool ok) override { (m_call.*m_do)(ok); }

    private:
        ReceiveCall &m_call;
        const Do m_do;
    };
    class Owner; // keeps the call among the loop's steps

    ReceiveCall(ServerLoop &loop, ConsumerHost &host);
    void called(bool ok);
    void wrote(bool ok);
    void finished(bool ok);
    void gone(bool ok); // the client went away, or all is finished
    void writeNext();
    void finish();
    void letGoWhenDone();

    ServerLoop &m_loop;
    ConsumerHost &m_host;
    Step *m_owner = nullptr;
    grpc::ServerContext m_context;
    ::danube::ReceiveRequest m_request;
    grpc::ServerAsyncWriter<::danube::StreamMessage> m_writer{&m_context};
    Event m_called{*this, &ReceiveCall::called};
    Event m_wrote{*this, &ReceiveCall::wrote};
    Event m_finished{*this, &ReceiveCall::finished};
    Event m_gone{*this, &ReceiveCall::gone};
    std::deque<MessagePtr> m_waiting;
    grpc::Status m_status;
    bool m_writing = false;
    bool m_ended = false;    // no more is written; Finish follows the write that is under way
    bool m_finishing = false;
    bool m_finishedSeen = false;
    bool m_goneSeen = false;
};

} // namespace slipway::sandbox
