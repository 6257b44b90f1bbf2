#include "transport/danube/sendslot.h"

namespace slipway {

void SendSlot::start(SessionLine &line, PartitionLink &link, QueuedMessage message, quint64 requestId)
{
    m_link = &link;
    m_producerId = link.producerId();
    m_started = line.loop.now();
    m_busy = true;
    m_late = false;
    m_reader.reset(); // lives in the call's own memory: before its context
    m_context.emplace();
    link.channel().authorize(*m_context, link.proxyHeader());
    m_reader = link.channel().producers().AsyncSendMessage(&*m_context, link.request(message, requestId),
                                                           line.loop.queue());
    m_message = std::move(message);
    m_reader->Finish(&m_response, &m_status, static_cast<Completion *>(this));
}

} // namespace slipway
