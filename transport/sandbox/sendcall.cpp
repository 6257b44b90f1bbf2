#include "transport/sandbox/sendcall.h"
#include "transport/danubewire/danubelimits.h"
#include "transport/sandbox/unarycall.h"
#include <format>

namespace slipway::sandbox {

namespace {

// MessageResponse with its one field.
grpc::ByteBuffer encodedResponse(std::uint64_t requestId)
{
    char bytes[11];
    std::size_t size = 0;
    if (requestId != 0) {
        bytes[size++] = 0x08;
        for (; requestId >= 0x80; requestId >>= 7)
            bytes[size++] = static_cast<char>((requestId & 0x7f) | 0x80);
        bytes[size++] = static_cast<char>(requestId);
    }
    const grpc::Slice slice(bytes, size);
    return grpc::ByteBuffer(&slice, 1);
}

} // namespace

SendCall::SendCall(ServerLoop &loop, ProducerHost &host) : m_loop(loop), m_host(host)
{
    askForNext();
}

void SendCall::askForNext()
{
    m_working = false;
    m_writer.reset();
    m_context.emplace();
    m_writer.emplace(&*m_context);
    m_host.RequestSendMessage(&*m_context, &m_request, &*m_writer, m_loop.queue(), m_loop.queue(),
                              static_cast<Step *>(this));
}

void SendCall::proceed(bool ok)
{
    if (m_working) {
        if (m_loop.isStopping())
            m_loop.letGo(this);
        else
            askForNext();
        return;
    }
    if (!ok) {
        m_loop.letGo(this);
        return;
    }
    m_working = true;
    m_cut = false;
    const auto taken = take();
    m_status = taken ? grpc::Status::OK : statusOf(taken.error());
    if (taken)
        m_response = encodedResponse(*taken);
    if (m_cut)
        m_loop.cut(m_context->peer());
    m_message.Clear();
    m_loop.answer(*this);
}

Verdict<> SendCall::read()
{
    const std::size_t length = m_request.Length();
    if (length > danube::MaxEncodedMessage) {
        m_request.Clear();
        return refuse(Code::OutOfRange,
                      std::format("Error, decoded message length too large: found {} bytes, the limit is: {} bytes",
                                  length, danube::MaxEncodedMessage));
    }
    grpc::ProtoBufferReader reader(&m_request);
    if (!reader.status().ok() || !m_message.ParseFromZeroCopyStream(&reader))
        return refuse(Code::Internal, "failed to decode Protobuf message: the bytes are no StreamMessage");
    m_request.Clear();
    return {};
}

Verdict<std::uint64_t> SendCall::take()
{
    if (const auto admitted = m_loop.gate().admit(*m_context); !admitted)
        return std::unexpected(admitted.error());
    if (const auto good = read(); !good)
        return std::unexpected(good.error());
    if (!m_message.has_msg_id()) {
        m_context->TryCancel(); // a real broker's task dies of it
        return refuse(Code::Cancelled, "msg_id is missing");
    }
    const auto topic = m_loop.broker().admit(m_message);
    if (!topic)
        return std::unexpected(topic.error());
    if (!m_loop.faults().isQuiet())
        if (const auto fault = m_loop.faults().refusal())
            return std::unexpected(*fault);
    if (m_loop.journal().isOpen())
        m_loop.journal().add(m_message);
    m_cut = m_loop.countMessage(**topic);
    const std::uint64_t requestId = m_message.request_id();
    m_loop.broker().take(**topic, m_message);
    return requestId;
}

void SendCall::leave()
{
    if (m_status.ok())
        m_writer->Finish(m_response, m_status, static_cast<Step *>(this));
    else
        m_writer->FinishWithError(m_status, static_cast<Step *>(this));
}

} // namespace slipway::sandbox
