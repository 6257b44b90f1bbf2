#include "transport/danube/partitiontail.h"

namespace slipway {

PartitionTail::PartitionTail(SessionLine &line, std::string topic, qint32 partition, std::string subscription,
                             Listener listener)
    : m_line(line), m_topic(std::move(topic)), m_partition(partition), m_subscription(std::move(subscription)),
      m_listener(std::move(listener)), m_opened([this](bool) {
          m_open = true;
          if (m_wanted || m_cancelled)
              readNext();
      }),
      m_read([this](bool ok) { onRead(ok); }), m_finished([this](bool) { onFinished(); })
{
}

void PartitionTail::start()
{
    TopicOwner::find(m_line, m_topic, [this](TopicOwner::Found found) {
        if (m_cancelled)
            return;
        if (!found.place)
            return found.mayPass ? retry(found.error) : m_listener.ended(*this, found.error);
        m_place = std::move(*found.place);
        subscribe();
    });
}

void PartitionTail::retry(const Error &error)
{
    if (++m_tries > m_line.options.retryMax)
        return m_listener.ended(*this, error);
    m_line.loop.after(SessionLine::backoff(m_tries), [this] {
        if (!m_cancelled)
            start();
    });
}

void PartitionTail::subscribe()
{
    ::danube::ConsumerRequest request;
    request.set_request_id(++m_line.lastRequest);
    request.set_topic_name(m_topic);
    request.set_consumer_name(m_subscription);
    request.set_subscription(m_subscription);
    request.set_subscription_type(::danube::ConsumerRequest::Exclusive);
    UnaryCall<::danube::ConsumerResponse>::start(
        m_line.calls, m_line.options.timeout,
        [&](grpc::ClientContext &context) {
            m_place.channel->authorize(context, m_place.proxyHeader);
            return m_place.channel->consumers().AsyncSubscribe(&context, request, m_line.loop.queue());
        },
        [this](const Answer &answer, const ::danube::ConsumerResponse &response) { subscribed(answer, response); });
}

void PartitionTail::subscribed(const Answer &answer, const ::danube::ConsumerResponse &response)
{
    // A Subscribe without an answer may have made the subscription: it is removed like one that has.
    m_subscribed = m_subscribed || answer.status.ok() || !answer.fromBroker;
    if (m_cancelled)
        return;
    if (answer.status.ok())
        return openStream(response.consumer_id());
    const Error error =
        danube::errorOf(danube::Operation::Subscribe, answer.status, QString::fromStdString(m_topic));
    if (danube::setupOf(answer.status) == danube::Setup::Retry && !answer.connectionLost())
        retry(error);
    else
        m_listener.ended(*this, error);
}

void PartitionTail::openStream(quint64 consumerId)
{
    ::danube::ReceiveRequest request;
    request.set_request_id(++m_line.lastRequest);
    request.set_consumer_id(consumerId);
    m_place.channel->authorize(m_context, m_place.proxyHeader);
    m_streaming = true;
    m_reader = m_place.channel->consumers().AsyncReceiveMessages(&m_context, request, m_line.loop.queue(),
                                                                 static_cast<Completion *>(&m_opened));
    m_listener.ready(*this);
}

void PartitionTail::read()
{
    if (!m_streaming || m_reading || m_cancelled)
        return;
    if (!m_open) {
        m_wanted = true;
        return;
    }
    readNext();
}

void PartitionTail::readNext()
{
    m_reading = true;
    m_reader->Read(&m_message, static_cast<Completion *>(&m_read));
}

void PartitionTail::onRead(bool ok)
{
    m_reading = false;
    if (ok && !m_cancelled)
        return m_listener.message(*this, m_message);
    if (ok)
        return readNext(); // what came before the end
    m_reader->Finish(&m_status, static_cast<Completion *>(&m_finished));
}

void PartitionTail::onFinished()
{
    m_streaming = false;
    if (m_cancelled)
        return;
    const grpc::Status status =
        m_status.ok() ? grpc::Status(grpc::UNAVAILABLE, "the broker ended the stream") : m_status;
    m_listener.ended(*this, danube::errorOf(danube::Operation::Receive, status, QString::fromStdString(m_topic)));
}

void PartitionTail::acknowledge(const ::danube::StreamMessage &message)
{
    ::danube::AckRequest request;
    request.set_request_id(++m_line.lastRequest);
    *request.mutable_msg_id() = message.msg_id();
    request.set_subscription_name(m_subscription);
    UnaryCall<::danube::AckResponse>::start(
        m_line.calls, m_line.options.timeout,
        [&](grpc::ClientContext &context) {
            m_place.channel->authorize(context, m_place.proxyHeader);
            return m_place.channel->consumers().AsyncAck(&context, request, m_line.loop.queue());
        },
        // Without it the broker sends the message again, to this subscription only, which is about to be removed.
        [](const Answer &, const ::danube::AckResponse &) {});
}

void PartitionTail::cancel()
{
    if (std::exchange(m_cancelled, true))
        return;
    m_context.TryCancel();
    if (m_streaming && m_open && !m_reading)
        readNext(); // nobody else will take the end of the stream
}

} // namespace slipway
