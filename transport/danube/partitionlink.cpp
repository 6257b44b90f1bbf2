#include "transport/danube/partitionlink.h"

namespace slipway {

namespace {

std::string owned(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

quint64 wallMs()
{
    using namespace std::chrono;
    return static_cast<quint64>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

} // namespace

PartitionLink::PartitionLink(SessionLine &line, Identity identity, std::optional<SchemaLookup::Stamp> stamp,
                             Listener listener)
    : m_line(line), m_identity(std::move(identity)), m_stamp(stamp), m_listener(std::move(listener)),
      m_reliable(line.options.dispatch == DanubeOptions::Dispatch::Reliable)
{
}

void PartitionLink::setUp()
{
    if (m_state != State::Idle)
        return;
    m_state = State::SettingUp;
    m_tries = 0;
    m_triedOther = false;
    lookUp();
}

void PartitionLink::lose()
{
    if (m_state == State::Ready)
        m_state = State::Idle;
}

void PartitionLink::lookUp()
{
    TopicOwner::find(m_line, m_identity.topic, [this](TopicOwner::Found found) {
        if (!found.place)
            return found.mayPass ? retry(found.error) : fail(found.error);
        m_place = std::move(*found.place);
        create();
    });
}

void PartitionLink::create()
{
    ::danube::ProducerRequest request;
    request.set_request_id(++m_line.lastRequest);
    request.set_producer_name(m_identity.producerName);
    request.set_topic_name(m_identity.topic);
    request.set_producer_access_mode(::danube::Shared);
    request.set_dispatch_strategy(m_reliable ? ::danube::Reliable : ::danube::NonReliable);
    if (const auto &schema = m_line.options.schema) {
        request.mutable_schema_ref()->set_subject(schema->subject.toStdString());
        if (schema->which == SchemaChoice::Version::Latest)
            request.mutable_schema_ref()->set_use_latest(true);
        else if (schema->which == SchemaChoice::Version::Pinned)
            request.mutable_schema_ref()->set_pinned_version(static_cast<quint32>(schema->version));
        else
            request.mutable_schema_ref()->set_min_version(static_cast<quint32>(schema->version));
    }
    UnaryCall<::danube::ProducerResponse>::start(
        m_line.calls, m_line.options.timeout,
        [&](grpc::ClientContext &context) {
            m_place.channel->authorize(context, m_place.proxyHeader);
            return m_place.channel->producers().AsyncCreateProducer(&context, request, m_line.loop.queue());
        },
        [this](const Answer &answer, const ::danube::ProducerResponse &response) { created(answer, response); });
}

void PartitionLink::created(const Answer &answer, const ::danube::ProducerResponse &response)
{
    if (answer.status.ok())
        return becomeReady(response.producer_id());
    const Error error = danube::errorOf(danube::Operation::CreateProducer, answer.status, shownTopic());
    if (answer.connectionLost() && m_line.channels.isMain(*m_place.channel))
        m_line.lost(danube::errorOf(danube::Operation::Connect, answer.status, m_line.channels.address().shown()));
    switch (danube::setupOf(answer.status)) {
    case danube::Setup::Retry:
        return retry(error);
    case danube::Setup::OtherDispatch:
        if (m_line.options.dispatch == DanubeOptions::Dispatch::Auto && !std::exchange(m_triedOther, true)) {
            m_reliable = !m_reliable;
            return create();
        }
        return fail(error);
    case danube::Setup::GiveUp:
        return fail(error);
    }
}

void PartitionLink::retry(const Error &error)
{
    if (++m_tries > m_line.options.retryMax)
        return fail(error);
    m_line.loop.after(SessionLine::backoff(m_tries), [this] { lookUp(); });
}

void PartitionLink::fail(const Error &error)
{
    m_state = State::Idle;
    m_listener.failed(*this, error);
}

void PartitionLink::becomeReady(quint64 producerId)
{
    m_producerId = producerId;
    m_state = State::Ready;
    lastUse = m_line.loop.now();
    m_request.Clear();
    m_request.mutable_msg_id()->set_producer_id(producerId);
    m_request.mutable_msg_id()->set_topic_name(m_identity.topic);
    m_request.mutable_msg_id()->set_broker_addr(m_place.brokerUrl);
    m_request.set_producer_name(m_identity.producerName);
    if (m_stamp) {
        m_request.set_schema_id(m_stamp->id);
        m_request.set_schema_version(m_stamp->version);
    }
    m_listener.ready(*this);
}

const ::danube::StreamMessage &PartitionLink::request(const QueuedMessage &message, quint64 requestId)
{
    const MessageView &view = message.view();
    m_request.set_request_id(requestId);
    m_request.set_payload(view.body.data(), static_cast<std::size_t>(view.body.size()));
    m_request.set_publish_time(view.timestampMs >= 0 ? static_cast<quint64>(view.timestampMs) : wallMs());
    if (view.key.isNull())
        m_request.clear_routing_key();
    else
        m_request.set_routing_key(view.key.data(), static_cast<std::size_t>(view.key.size()));
    if (!m_request.attributes().empty())
        m_request.mutable_attributes()->clear();
    for (const FieldView &header : message.batch().headers(view))
        (*m_request.mutable_attributes())[owned(header.name)] = owned(header.value);
    return m_request;
}

void PartitionLink::checkHealth()
{
    if (std::exchange(m_checking, true))
        return;
    ::danube::HealthCheckRequest request;
    request.set_request_id(++m_line.lastRequest);
    request.set_client(::danube::HealthCheckRequest::Producer);
    request.set_id(m_producerId);
    UnaryCall<::danube::HealthCheckResponse>::start(
        m_line.calls, m_line.options.timeout,
        [&](grpc::ClientContext &context) {
            m_place.channel->authorize(context, m_place.proxyHeader);
            return m_place.channel->health().AsyncHealthCheck(&context, request, m_line.loop.queue());
        },
        [this, asked = m_producerId](const Answer &answer, const ::danube::HealthCheckResponse &response) {
            m_checking = false;
            lastUse = m_line.loop.now();
            const bool known = answer.status.ok() && response.status() == ::danube::HealthCheckResponse::OK;
            if (!known && asked == m_producerId)
                lose(); // registered again when a message comes
            if (answer.connectionLost() && m_line.channels.isMain(*m_place.channel))
                m_line.lost(danube::errorOf(danube::Operation::Connect, answer.status,
                                            m_line.channels.address().shown()));
        });
}

} // namespace slipway
