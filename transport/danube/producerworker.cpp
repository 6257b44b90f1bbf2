#include "transport/danube/producerworker.h"
#include "transport/danube/danubetext.h"
#include "transport/danubewire/danubelimits.h"

namespace slipway {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

ProducerWorker::ProducerWorker(DanubeSeeds seeds, QByteArray token, DanubeOptions options,
                               ProducerEvents events)
    : m_line(std::move(seeds), std::move(token), std::move(options)), m_outcomes(std::move(events)),
      m_taken([this] { m_line.loop.wake(); })
{
    m_line.lost = [this](const Error &error) {
        if (!m_fault && !m_closing) // what breaks because it is being closed is no fault
            m_fault = error;
    };
    for (int i = 0; i < m_line.options.window; ++i) {
        m_slots.push_back(std::make_unique<SendSlot>(m_done));
        m_free.push_back(m_slots.back().get());
    }
}

bool ProducerWorker::send(MessageBatchPtr batch)
{
    return m_taken.push({std::move(batch), steady_clock::now()});
}

void ProducerWorker::close(milliseconds deadline)
{
    const Instant by = steady_clock::now() + deadline;
    Instant known = m_closeBy;
    while (by < known && !m_closeBy.compare_exchange_weak(known, by)) { } // a second close may only shorten
    m_closing = true;
    m_line.loop.wake();
}

void ProducerWorker::run()
{
    connect();
    watchIdle();
    while (!m_closing && !m_fault) {
        if (m_connected)
            takeBatches();
        pump();
        m_line.loop.round(deliver());
    }
    end();
}

// While calls are on their way, outcomes wait for each other, so many or so long: on one core, to wake the reader for
// each costs as much as the call. Returns by when it has to be asked again.
ProducerWorker::Instant ProducerWorker::deliver()
{
    constexpr std::size_t Together = 32;
    constexpr std::chrono::microseconds Patience(500);
    const Instant by = m_outcomes.since() + Patience;
    if (m_outcomes.waiting() < Together && m_free.size() < m_slots.size() && m_line.loop.now() < by)
        return m_outcomes.waiting() ? by : Instant::max();
    m_outcomes.flush();
    return Instant::max();
}

void ProducerWorker::connect()
{
    ::danube::HealthCheckRequest request; // the one call that needs no permission: does a Danube broker answer?
    request.set_request_id(++m_line.lastRequest);
    request.set_client(::danube::HealthCheckRequest::Producer);
    DanubeChannel &main = m_line.channels.main();
    UnaryCall<::danube::HealthCheckResponse>::start(
        m_line.calls, m_line.patience(),
        [&](grpc::ClientContext &context) {
            main.authorize(context);
            return main.health().AsyncHealthCheck(&context, request, m_line.loop.queue());
        },
        [this](const Answer &answer, const ::danube::HealthCheckResponse &) { connected(answer); });
}

void ProducerWorker::connected(const Answer &answer)
{
    if (answer.status.ok()) {
        m_connected = true;
        m_outcomes.tell(SessionReady{});
        watchTime();
        return;
    }
    if (!answer.fromBroker && m_line.channels.hasNext()) {
        m_line.channels.useNext();
        return connect();
    }
    m_line.lost(danube::errorOf(danube::Operation::Connect, answer.status, m_line.channels.address().shown()));
}

void ProducerWorker::end()
{
    for (const TakenBatch &taken : m_taken.close()) { // from here send() is refused: none is forgotten
        const auto from = std::make_shared<const TakenBatch>(taken);
        for (quint32 i = 0; i < taken.batch->messages().size(); ++i)
            m_outcomes.end({from, i}, State::Cancelled, m_line.loop.now(), taken.batch->messages()[i].partition);
    }
    cancelWaiting();
    m_outcomes.flush();
    while (m_free.size() < m_slots.size() && steady_clock::now() < m_closeBy.load()) { // the window drains
        m_line.loop.round(m_closeBy);
        cancelWaiting(); // what was certainly not stored, and would have been repeated
        m_outcomes.flush();
    }
    for (const auto &slot : m_slots)
        if (slot->busy())
            slot->giveUp(false);
    m_line.calls.cancelAll();
    m_line.loop.finish();
    cancelWaiting();
    m_outcomes.tell(SessionClosed{m_fault});
}

void ProducerWorker::cancelWaiting()
{
    for (const auto &[topic, route] : m_routes)
        for (QueuedMessage &message : route->takeAll()) {
            const qint32 partition = message.view().partition;
            m_outcomes.end(std::move(message), State::Cancelled, m_line.loop.now(), partition);
        }
}

void ProducerWorker::watchIdle()
{
    constexpr std::chrono::seconds Interval(5);
    for (const auto &[topic, route] : m_routes)
        for (const auto &link : route->links())
            if (link->state() == PartitionLink::State::Ready && m_line.loop.now() - link->lastUse >= Interval)
                link->checkHealth();
    m_line.loop.after(Interval, [this] { watchIdle(); });
}

void ProducerWorker::takeBatches()
{
    for (TakenBatch &taken : m_taken.drain()) {
        const auto from = std::make_shared<const TakenBatch>(std::move(taken));
        const MessageBatch &batch = *from->batch;
        std::vector<TopicRoute *> routes;
        for (const Destination &destination : batch.destinations())
            routes.push_back(&route(destination.name));
        for (quint32 i = 0; i < batch.messages().size(); ++i)
            routes[batch.messages()[i].destination]->take({from, i});
    }
}

TopicRoute &ProducerWorker::route(const QString &topic)
{
    auto &route = m_routes[topic];
    if (!route)
        route = std::make_unique<TopicRoute>(
            m_line, topic,
            TopicRoute::Listener{
                .link = {.ready = [this](PartitionLink &link) { list(link); },
                         .failed = [this](PartitionLink &link, const Error &error) { linkFailed(link, error); }},
                .refused =
                    [this](QueuedMessage message, const Error &error) {
                        const qint32 partition = message.view().partition;
                        endUnsent(std::move(message), partition, error);
                    },
                .queued = [this](PartitionLink &link) { list(link); }});
    return *route;
}

void ProducerWorker::list(PartitionLink &link)
{
    if (link.queue.empty())
        return;
    if (link.state() == PartitionLink::State::Idle)
        link.setUp();
    else if (link.state() == PartitionLink::State::Ready && !std::exchange(link.listed, true))
        m_sendable.push_back(&link);
}

void ProducerWorker::pump()
{
    while (!m_free.empty() && !m_sendable.empty() && !m_silent) {
        PartitionLink &link = *m_sendable.front();
        m_sendable.pop_front();
        link.listed = false;
        if (link.state() == PartitionLink::State::Ready && !link.queue.empty())
            startNext(link);
        list(link); // behind the others: partitions take turns
    }
}

void ProducerWorker::startNext(PartitionLink &link)
{
    QueuedMessage message = std::move(link.queue.front());
    link.queue.pop_front();
    const quint64 requestId = ++m_line.lastRequest;
    constexpr qsizetype WorthCounting = 1024 * 1024;
    const MessageView &view = message.view();
    qsizetype bytes = view.body.size() + view.key.size();
    for (const FieldView &header : message.batch().headers(view))
        bytes += header.name.size() + header.value.size();
    if (bytes >= WorthCounting) {
        const std::size_t encoded = link.request(message, requestId).ByteSizeLong();
        if (encoded > danube::MaxEncodedMessage)
            return m_outcomes.end(std::move(message), State::Failed, m_line.loop.now(), link.identity().partition,
                                  {Error::Kind::TooLarge,
                                   Danube::tr("The message has %1 bytes when encoded; Danube takes %2. Make it smaller.")
                                       .arg(encoded)
                                       .arg(danube::MaxEncodedMessage),
                                   {}});
    }
    SendSlot *slot = m_free.back();
    m_free.pop_back();
    link.lastUse = m_line.loop.now();
    slot->start(m_line, link, std::move(message), requestId);
}

void ProducerWorker::answered(SendSlot &slot)
{
    m_free.push_back(&slot);
    const Instant now = m_line.loop.now();
    QueuedMessage message = slot.takeMessage();
    const qint32 partition = slot.link().identity().partition;
    if (slot.status().ok()) {
        m_silent = false;
        slot.link().channel().answered(now);
        return m_outcomes.end(std::move(message), State::AcknowledgedNoPosition, now, partition,
                              static_cast<qint64>(slot.echoed()));
    }
    if (slot.late()) {
        const grpc::Status status(grpc::DEADLINE_EXCEEDED,
                                  "no answer within " + std::to_string(m_line.options.timeout.count()) + " ms");
        m_outcomes.end(std::move(message), State::Ambiguous, now, partition,
                       danube::errorOf(danube::Operation::Send, status, slot.link().shownTopic()));
    } else if (slot.fromBroker()) {
        m_silent = false;
        slot.link().channel().answered(now);
        return refusedByBroker(slot, std::move(message));
    } else {
        m_outcomes.end(std::move(message), State::Ambiguous, now, partition,
                       danube::errorOf(danube::Operation::Send, slot.status(), slot.link().shownTopic()));
        slot.link().lose();
        if (m_line.channels.isMain(slot.link().channel()) && slot.status().error_code() == grpc::UNAVAILABLE)
            m_line.lost(danube::errorOf(danube::Operation::Connect, slot.status(), m_line.channels.address().shown()));
        list(slot.link());
    }
    if (m_silent && m_free.size() == m_slots.size())
        m_line.lost(danube::errorOf(danube::Operation::Connect, {grpc::DEADLINE_EXCEEDED, "no answer to any call"},
                                    m_line.channels.address().shown()));
}

void ProducerWorker::refusedByBroker(SendSlot &slot, QueuedMessage message)
{
    PartitionLink &link = slot.link();
    const Error error = danube::errorOf(danube::Operation::Send, slot.status(), link.shownTopic());
    const Instant now = m_line.loop.now();
    switch (danube::sentOf(slot.status())) {
    case danube::Sent::Ambiguous:
        m_outcomes.end(std::move(message), State::Ambiguous, now, link.identity().partition, error);
        // gRPC words a connection that broke like an answer of the broker: nothing more leaves before it is looked up anew.
        if (slot.status().error_code() == grpc::UNAVAILABLE && slot.producerId() == link.producerId())
            link.lose();
        return list(link);
    case danube::Sent::Refused:
        return m_outcomes.end(std::move(message), State::Failed, now, link.identity().partition, error);
    case danube::Sent::Register:
        break;
    }
    if (slot.producerId() == link.producerId())
        link.lose();
    if (++message.tries > m_line.options.retryMax)
        return m_outcomes.end(std::move(message), State::Failed, now, link.identity().partition, error);
    link.queue.push_front(std::move(message)); // before what came later
    list(link);
}

void ProducerWorker::linkFailed(PartitionLink &link, const Error &error)
{
    for (QueuedMessage &message : std::exchange(link.queue, {}))
        endUnsent(std::move(message), link.identity().partition, error);
}

// A session that ends takes back what never left; a topic that cannot be had refuses it.
void ProducerWorker::endUnsent(QueuedMessage message, qint32 partition, const Error &error)
{
    if (m_fault || m_closing)
        m_outcomes.end(std::move(message), State::Cancelled, m_line.loop.now(), partition);
    else
        m_outcomes.end(std::move(message), State::Failed, m_line.loop.now(), partition, error);
}

void ProducerWorker::watchTime()
{
    const Instant now = steady_clock::now();
    for (const auto &slot : m_slots) {
        if (!slot->busy() || slot->late() || now - slot->started() < m_line.options.timeout)
            continue;
        m_silent = m_silent || slot->link().channel().lastAnswer() < slot->started();
        slot->giveUp(true);
    }
    const auto often = std::clamp<milliseconds>(m_line.options.timeout / 20, milliseconds(5), milliseconds(100));
    m_line.loop.after(often, [this] { watchTime(); });
}

} // namespace slipway
