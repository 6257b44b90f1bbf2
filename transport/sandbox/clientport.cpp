#include "transport/sandbox/clientport.h"
#include "transport/sandbox/unarycall.h"

namespace slipway::sandbox {

namespace {

using namespace ::danube;

// SendMessage waits in this many places: what a client has in flight beyond that waits in gRPC.
constexpr int SendsAwaited = 256;

// A real broker's task dies of a request without a message id.
Verdict<> needsMessageId(bool has)
{
    return has ? Verdict<>() : refuse(Code::Cancelled, "msg_id is missing");
}

} // namespace

void ClientPort::enter(grpc::ServerBuilder &builder)
{
    for (grpc::Service *each : std::initializer_list<grpc::Service *>{&m_producing, &m_consuming, &m_discovery, &m_health,
                                                                      &m_storage})
        builder.RegisterService(each);
}

void ClientPort::serve(ServerLoop &loop, const std::string &url)
{
    serveProducing(loop);
    serveConsuming(loop);
    serveDiscovery(loop, url);
    serveHealth(loop);
    sandbox::serve(loop, m_storage, &decltype(m_storage)::RequestListSegmentDescriptors,
                   [](const ListSegmentDescriptorsRequest &, ListSegmentDescriptorsResponse &) { return Verdict<>(); });
}

void ClientPort::serveProducing(ServerLoop &loop)
{
    sandbox::serve(loop, m_producing, &ProducerHost::RequestCreateProducer,
                   [&loop](const ProducerRequest &request, ProducerResponse &response) -> Verdict<> {
                       const auto id = loop.broker().createProducer(
                           {.name = request.producer_name(),
                            .topic = request.topic_name(),
                            .strategy = static_cast<int>(request.dispatch_strategy()),
                            .subject = request.has_schema_ref() ? request.schema_ref().subject() : std::string()});
                       if (!id)
                           return std::unexpected(id.error());
                       response.set_request_id(request.request_id());
                       response.set_producer_id(*id);
                       response.set_producer_name(request.producer_name());
                       return {};
                   });
    for (int i = 0; i < SendsAwaited; ++i)
        loop.adopt(std::make_unique<SendCall>(loop, m_producing));
}

void ClientPort::serveConsuming(ServerLoop &loop)
{
    ReceiveCall::await(loop, m_consuming);
    sandbox::serve(loop, m_consuming, &ConsumerHost::RequestSubscribe,
                   [&loop](const ConsumerRequest &request, ConsumerResponse &response) -> Verdict<> {
                       const auto id = loop.broker().subscribe(
                           {.name = request.consumer_name(),
                            .topic = request.topic_name(),
                            .subscription = request.subscription(),
                            .type = static_cast<int>(request.subscription_type()),
                            .keyFilters = {request.key_filters().begin(), request.key_filters().end()}});
                       if (!id)
                           return std::unexpected(id.error());
                       response.set_request_id(request.request_id());
                       response.set_consumer_id(*id);
                       response.set_consumer_name(request.consumer_name());
                       return {};
                   });
    sandbox::serve(loop, m_consuming, &ConsumerHost::RequestAck,
                   [&loop](const AckRequest &request, AckResponse &response) {
                       response.set_request_id(request.request_id());
                       return needsMessageId(request.has_msg_id()).and_then([&] {
                           return loop.broker().acknowledge(request.msg_id().topic_name(), request.subscription_name(),
                                                            request.msg_id().topic_offset());
                       });
                   });
    sandbox::serve(loop, m_consuming, &ConsumerHost::RequestNack,
                   [&loop](const NackRequest &request, NackResponse &response) {
                       response.set_request_id(request.request_id());
                       return needsMessageId(request.has_msg_id()).and_then([&] {
                           return loop.broker().reject(request.msg_id().topic_name(), request.subscription_name(),
                                                       request.msg_id().topic_offset(), request.delay_ms(),
                                                       request.reason());
                       });
                   });
}

void ClientPort::serveDiscovery(ServerLoop &loop, const std::string &url)
{
    using Host = decltype(m_discovery);
    sandbox::serve(loop, m_discovery, &Host::RequestTopicLookup,
                   [&loop, url](const TopicLookupRequest &request, TopicLookupResponse &response) {
                       response.set_request_id(request.request_id());
                       response.set_response_type(TopicLookupResponse::Connect);
                       response.set_connect_url(url);
                       response.set_broker_url(url);
                       return loop.broker().lookup(request.topic());
                   });
    sandbox::serve(loop, m_discovery, &Host::RequestTopicPartitions,
                   [&loop](const TopicLookupRequest &request, TopicPartitionsResponse &response) -> Verdict<> {
                       const auto found = loop.broker().partitions(request.topic());
                       if (!found)
                           return std::unexpected(found.error());
                       response.set_request_id(request.request_id());
                       response.mutable_partitions()->Assign(found->begin(), found->end());
                       return {};
                   });
}

void ClientPort::serveHealth(ServerLoop &loop)
{
    sandbox::serve(loop, m_health, &decltype(m_health)::RequestHealthCheck,
                   [&loop](const HealthCheckRequest &request, HealthCheckResponse &response) -> Verdict<> {
                       bool good = false;
                       if (request.client() == HealthCheckRequest::Producer)
                           good = loop.broker().isProducing(request.id());
                       else if (request.client() == HealthCheckRequest::Consumer)
                           good = loop.broker().isConsuming(request.id());
                       else
                           return refuse(Code::InvalidArgument, "Invalid client type");
                       response.set_status(good ? HealthCheckResponse::OK : HealthCheckResponse::CLOSE);
                       return {};
                   });
}

} // namespace slipway::sandbox
