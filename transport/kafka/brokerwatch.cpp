#include "transport/kafka/brokerwatch.h"
#include "transport/kafka/kafkaerror.h"
#include "transport/kafka/kafkatext.h"
#include <array>

namespace slipway::kafka {

using namespace std::chrono_literals;

void BrokerWatch::heard(rd_kafka_t *client, rd_kafka_resp_err_t code, const QString &words, Instant now)
{
    const int number = code; // few of the many codes concern the connection
    switch (number) {
    case RD_KAFKA_RESP_ERR__FATAL: {
        std::array<char, 512> why{};
        const auto cause = rd_kafka_fatal_error(client, why.data(), why.size());
        m_fault = errorOf(cause, m_servers, QString::fromUtf8(why.data()));
        break;
    }
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
        m_fault = connectionError(code, m_servers, words);
        break;
    case RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN:
        if (!m_downSince)
            m_downSince = now;
        if (m_last && m_last->kind == Error::Kind::Unauthenticated && !m_connected)
            m_fault = m_last; // certificates: trying again changes nothing
        break;
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__RESOLVE:
    case RD_KAFKA_RESP_ERR__SSL:
        m_last = connectionError(code, m_servers, words);
        break;
    default: break; // of a topic or a request: its messages say so
    }
}

void BrokerWatch::answered()
{
    m_downSince.reset();
}

std::optional<Error> BrokerWatch::fault(Instant now) const
{
    if (m_fault)
        return m_fault;
    if (!m_connected && m_downSince && now - *m_downSince >= 1s)
        return lastError();
    return std::nullopt;
}

bool BrokerWatch::isInDoubt(Instant now) const
{
    return m_downSince && now - *m_downSince >= 2s;
}

std::optional<BrokerNotice> BrokerWatch::notice(Instant now)
{
    const bool away = isInDoubt(now);
    if (away == m_shown)
        return std::nullopt;
    m_shown = away;
    if (!away)
        return BrokerNotice{};
    return BrokerNotice{BrokerNotice::Kind::Reconnecting,
                        Kafka::tr("No broker answers; trying again. %1").arg(lastError().detail)};
}

Error BrokerWatch::lastError() const
{
    return m_last ? *m_last : connectionError(RD_KAFKA_RESP_ERR__TRANSPORT, m_servers, {});
}

} // namespace slipway::kafka
