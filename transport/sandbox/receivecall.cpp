#include "transport/sandbox/receivecall.h"
#include "transport/sandbox/unarycall.h"

namespace slipway::sandbox {

class ReceiveCall::Owner final : public Step {
public:
    explicit Owner(std::unique_ptr<ReceiveCall> call) : m_call(std::move(call)) {}
    void proceed(bool) override {}

private:
    const std::unique_ptr<ReceiveCall> m_call;
};

ReceiveCall::ReceiveCall(ServerLoop &loop, ConsumerHost &host) : m_loop(loop), m_host(host)
{
    m_context.AsyncNotifyWhenDone(static_cast<Step *>(&m_gone));
    m_host.RequestReceiveMessages(&m_context, &m_request, &m_writer, m_loop.queue(), m_loop.queue(),
                                  static_cast<Step *>(&m_called));
}

void ReceiveCall::await(ServerLoop &loop, ConsumerHost &host)
{
    std::unique_ptr<ReceiveCall> call(new ReceiveCall(loop, host));
    ReceiveCall &here = *call;
    here.m_owner = loop.adopt(std::make_unique<Owner>(std::move(call)));
}

void ReceiveCall::called(bool ok)
{
    if (!ok) { // the server closes; the other events of a call that never came do not come either
        m_loop.letGo(m_owner);
        return;
    }
    if (!m_loop.isStopping())
        await(m_loop, m_host);
    if (const auto admitted = m_loop.gate().admit(m_context); !admitted)
        end(admitted.error());
    else if (const auto open = m_loop.broker().openStream(m_request.consumer_id(), *this); !open)
        end(open.error());
}

void ReceiveCall::deliver(MessagePtr message)
{
    m_waiting.push_back(std::move(message));
    writeNext();
}

void ReceiveCall::end(const Refusal &why)
{
    if (m_ended)
        return;
    m_ended = true;
    m_waiting.clear();
    m_status = statusOf(why);
    finish();
}

void ReceiveCall::writeNext()
{
    if (m_writing || m_ended || m_waiting.empty())
        return;
    m_writing = true;
    m_writer.Write(*m_waiting.front(), static_cast<Step *>(&m_wrote));
}

void ReceiveCall::finish()
{
    if (m_writing || m_finishing)
        return;
    m_finishing = true;
    m_writer.Finish(m_status, static_cast<Step *>(&m_finished));
}

void ReceiveCall::wrote(bool ok)
{
    m_writing = false;
    if (!m_waiting.empty())
        m_waiting.pop_front();
    if (m_ended) {
        finish();
    } else if (ok) {
        writeNext();
    } else {
        m_loop.broker().closeStream(m_request.consumer_id(), *this);
        end({Code::Cancelled, {}});
    }
}

void ReceiveCall::gone(bool)
{
    m_goneSeen = true;
    if (!m_ended) {
        m_loop.broker().closeStream(m_request.consumer_id(), *this);
        end({Code::Cancelled, {}});
    }
    letGoWhenDone();
}

void ReceiveCall::finished(bool)
{
    m_finishedSeen = true;
    letGoWhenDone();
}

void ReceiveCall::letGoWhenDone()
{
    if (m_goneSeen && m_finishedSeen)
        m_loop.letGo(m_owner);
}

} // namespace slipway::sandbox
