#include "transport/kafka/connectionwatch.h"
#include "transport/kafka/kafkaerror.h"
#include <algorithm>

namespace slipway::kafka {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

void ConnectionWatch::listen()
{
    while (const EventPtr event{rd_kafka_queue_poll(m_queue.get(), 0)}) {
        if (rd_kafka_event_type(event.get()) != RD_KAFKA_EVENT_ERROR)
            continue;
        const rd_kafka_resp_err_t code = rd_kafka_event_error(event.get());
        const QString words = QString::fromUtf8(rd_kafka_event_error_string(event.get()));
        if (code == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN) {
            if (!m_downSince)
                m_downSince = steady_clock::now();
        } else if (kindOf(code) == Error::Kind::Unauthenticated) {
            m_refused = code;
            m_refusedWords = words;
        } else {
            m_lastWords = words;
        }
    }
}

void ConnectionWatch::well()
{
    m_downSince.reset();
    m_refused.reset();
    m_lastWords.clear();
}

milliseconds ConnectionWatch::downFor() const
{
    return m_downSince ? std::chrono::duration_cast<milliseconds>(steady_clock::now() - *m_downSince) : milliseconds(0);
}

std::optional<Error> ConnectionWatch::verdict(const QString &address, steady_clock::time_point waitBegan) const
{
    if (m_refused)
        return errorOf(*m_refused, address, m_refusedWords);
    if (m_downSince && steady_clock::now() - std::max(*m_downSince, waitBegan) >= DownFor)
        return errorOf(RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, address, m_lastWords);
    return std::nullopt;
}

Error ConnectionWatch::late(const QString &subject) const
{
    return errorOf(m_downSince ? RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN : RD_KAFKA_RESP_ERR__TIMED_OUT, subject, m_lastWords);
}

} // namespace slipway::kafka
