#include "model/runs/producerlink.h"
#include <QCoreApplication>

namespace slipway {

ProducerLink::ProducerLink(Connector &connector, const Profile &profile, const OptionValues &options,
                           std::shared_ptr<Bell> bell)
    : m_connector(connector), m_profile(profile), m_options(options), m_bell(std::move(bell))
{
}

ProducerLink::~ProducerLink()
{
    abandon();
}

Result<> ProducerLink::find(const Call &call)
{
    auto target = m_connector.connect(m_profile, m_options, call);
    if (!target) {
        m_lastError = target.error();
        return std::unexpected(target.error());
    }
    m_target = std::move(*target);
    return {};
}

Result<> ProducerLink::open()
{
    abandon();
    m_events = std::make_shared<Mailbox<ProducerEvent>>([bell = m_bell] { bell->ring(); });
    auto session = m_target.transport->produce(m_target.endpoint, m_events);
    if (!session) {
        m_lastError = session.error();
        return std::unexpected(session.error());
    }
    m_session = std::move(*session);
    m_state = State::Opening;
    m_asked = false;
    m_notice.clear();
    return {};
}

std::vector<ProducerEvent> ProducerLink::drain()
{
    if (!m_session)
        return {};
    std::vector<ProducerEvent> events = m_events->drain();
    for (const ProducerEvent &event : events) {
        if (std::holds_alternative<SessionReady>(event)) {
            m_state = State::Ready;
        } else if (const auto *notice = std::get_if<BrokerNotice>(&event)) {
            m_notice = notice->kind == BrokerNotice::Kind::Clear ? QString() : notice->text;
        } else if (const auto *closed = std::get_if<SessionClosed>(&event)) {
            m_lastError = closed->reason;
            if (!m_lastError && !m_asked)
                m_lastError = {Error::Kind::Unreachable,
                               QCoreApplication::translate("slipway::Run", "The broker closed the connection."), {}};
            abandon();
        }
    }
    return events;
}

void ProducerLink::close(std::chrono::milliseconds deadline)
{
    m_asked = true;
    if (m_session)
        m_session->close(deadline);
}

void ProducerLink::abandon()
{
    m_session.reset();
    m_state = State::Down;
    m_notice.clear();
}

} // namespace slipway
