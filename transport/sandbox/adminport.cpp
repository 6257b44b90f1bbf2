#include "transport/sandbox/adminport.h"
#include "transport/sandbox/unarycall.h"
#include <format>

namespace slipway::sandbox {

namespace {

using namespace ::danube_admin;

constexpr const char *Policies =
    R"({"max_producers_per_topic":0,"max_subscriptions_per_topic":0,"max_consumers_per_topic":0,)"
    R"("max_consumers_per_subscription":0,"max_publish_rate":0,"max_subscription_dispatch_rate":0,"max_message_size":0})";
constexpr const char *BrokerId = "1";

void fill(TopicInfo &info, const Topic &topic)
{
    info.set_name(topic.name());
    info.set_broker_id(BrokerId);
    info.set_delivery(Topic::nameOf(topic.strategy()));
}

// Almost every failure of the admin port is NOT_FOUND around other words.
Verdict<> wrapped(const Verdict<> &verdict, const std::string &around)
{
    if (verdict || verdict.error().code == Code::InvalidArgument)
        return verdict;
    return refuse(Code::NotFound, std::format("{} due to {}", around, verdict.error().words));
}

} // namespace

void AdminPort::enter(grpc::ServerBuilder &builder)
{
    builder.RegisterService(&m_brokers);
    builder.RegisterService(&m_namespaces);
    builder.RegisterService(&m_topics);
}

void AdminPort::serve(ServerLoop &loop, const std::string &brokerUrl, const std::string &adminAddress)
{
    serveBrokers(loop, brokerUrl, adminAddress);
    serveNamespaces(loop);
    serveTopics(loop);
    serveTopicChanges(loop);
    serveSubscriptions(loop);
    refuseTheRest(loop);
}

void AdminPort::serveBrokers(ServerLoop &loop, const std::string &brokerUrl, const std::string &adminAddress)
{
    using Host = decltype(m_brokers);
    sandbox::serve(loop, m_brokers, &Host::RequestListBrokers,
                   [brokerUrl, adminAddress](const Empty &, BrokerListResponse &response) {
                       BrokerInfo &broker = *response.add_brokers();
                       broker.set_broker_id(BrokerId);
                       broker.set_broker_addr(brokerUrl);
                       broker.set_broker_role("None");
                       broker.set_admin_addr(adminAddress);
                       broker.set_broker_status("active");
                       return Verdict<>();
                   });
    sandbox::serve(loop, m_brokers, &Host::RequestGetLeaderBroker, [](const Empty &, BrokerResponse &response) {
        response.set_leader("not_found"); // in a broker of one node
        return Verdict<>();
    });
    sandbox::serve(loop, m_brokers, &Host::RequestListNamespaces,
                   [&loop](const Empty &, NamespaceListResponse &response) {
                       for (const std::string &each : loop.broker().topics().namespaces())
                           response.add_namespaces(each);
                       return Verdict<>();
                   });
}

void AdminPort::serveNamespaces(ServerLoop &loop)
{
    using Host = decltype(m_namespaces);
    TopicTable &topics = loop.broker().topics();
    sandbox::serve(loop, m_namespaces, &Host::RequestGetNamespaceTopics,
                   [&topics](const NamespaceRequest &request, TopicListResponse &response) {
                       for (const Topic *each : topics.inNamespace(request.name()))
                           response.add_topics(each->name().substr(1)); // without the slash, unlike elsewhere
                       return Verdict<>();
                   });
    sandbox::serve(loop, m_namespaces, &Host::RequestGetNamespacePolicies,
                   [&topics](const NamespaceRequest &request, PolicyResponse &response) -> Verdict<> {
                       if (!topics.namespaces().contains(request.name()))
                           return refuse(Code::NotFound,
                                         std::format("Unable to find the namespace {}", request.name()));
                       response.set_policies(Policies);
                       return {};
                   });
    sandbox::serve(loop, m_namespaces, &Host::RequestCreateNamespace,
                   [&topics](const NamespaceRequest &request, NamespaceResponse &response) -> Verdict<> {
                       if (!topics.addNamespace(request.name()))
                           return refuse(Code::NotFound, std::format("Unable to create the namespace {0} due to Namespace "
                                                                     "{0} already exists",
                                                                     request.name()));
                       response.set_success(true);
                       return {};
                   });
    sandbox::serve(loop, m_namespaces, &Host::RequestDeleteNamespace,
                   [&topics](const NamespaceRequest &request, NamespaceResponse &response) {
                       response.set_success(true);
                       return wrapped(topics.removeNamespace(request.name()),
                                      std::format("Unable to delete the namespace {}", request.name()));
                   });
}

void AdminPort::serveTopics(ServerLoop &loop)
{
    using Host = decltype(m_topics);
    PracticeBroker &broker = loop.broker();
    sandbox::serve(loop, m_topics, &Host::RequestListNamespaceTopics,
                   [&broker](const NamespaceRequest &request, TopicInfoListResponse &response) {
                       for (const Topic *each : broker.topics().inNamespace(request.name()))
                           fill(*response.add_topics(), *each);
                       return Verdict<>();
                   });
    sandbox::serve(loop, m_topics, &Host::RequestListBrokerTopics,
                   [&broker](const BrokerRequest &request, TopicInfoListResponse &response) {
                       if (request.broker_id() == BrokerId)
                           for (const Topic *each : broker.topics().all())
                               fill(*response.add_topics(), *each);
                       return Verdict<>();
                   });
    sandbox::serve(loop, m_topics, &Host::RequestDescribeTopic,
                   [&broker](const DescribeTopicRequest &request, DescribeTopicResponse &response) {
                       response.set_name(request.name());
                       response.set_delivery("NonReliable"); // also of a topic that is not there
                       Topic *topic = broker.topics().find(request.name());
                       if (!topic)
                           return Verdict<>();
                       response.set_broker_id(BrokerId);
                       response.set_delivery(Topic::nameOf(topic->strategy()));
                       for (const auto &[name, each] : topic->subscriptions())
                           response.add_subscriptions(name);
                       const Subject *subject = broker.schemas().subject(topic->schemaSubjectAtCreation);
                       if (!subject)
                           return Verdict<>();
                       response.set_schema_subject(subject->name);
                       response.set_schema_id(subject->id);
                       response.set_schema_version(subject->latest);
                       response.set_schema_type(nameOf(subject->newest().type));
                       std::string mode = subject->mode;
                       for (char &c : mode)
                           c = static_cast<char>(c - 'a' + 'A');
                       response.set_compatibility_mode(mode);
                       return Verdict<>();
                   });
}

void AdminPort::serveTopicChanges(ServerLoop &loop)
{
    using Host = decltype(m_topics);
    PracticeBroker &broker = loop.broker();
    sandbox::serve(loop, m_topics, &Host::RequestCreateTopic,
                   [&broker](const NewTopicRequest &request, TopicResponse &response) {
                       response.set_success(true);
                       return wrapped(broker.createTopic(request.name(), static_cast<int>(request.dispatch_strategy()),
                                                         request.has_schema_subject()
                                                             ? std::optional(request.schema_subject())
                                                             : std::nullopt),
                                      std::format("Unable to create the topic {}", request.name()));
                   });
    sandbox::serve(loop, m_topics, &Host::RequestCreatePartitionedTopic,
                   [&broker](const PartitionedTopicRequest &request, TopicResponse &response) -> Verdict<> {
                       response.set_success(true);
                       for (std::uint32_t i = 0; i < request.partitions(); ++i) {
                           const std::string name = std::format("{}-part-{}", request.base_name(), i);
                           const auto made = wrapped(
                               broker.createTopic(name, static_cast<int>(request.dispatch_strategy()),
                                                  request.has_schema_subject() ? std::optional(request.schema_subject())
                                                                               : std::nullopt),
                               std::format("Unable to create the partitioned topic {}", name));
                           if (!made)
                               return made;
                       }
                       return {};
                   });
    sandbox::serve(loop, m_topics, &Host::RequestDeleteTopic,
                   [&broker](const TopicRequest &request, TopicResponse &response) {
                       response.set_success(true);
                       return wrapped(broker.removeTopic(request.name()),
                                      std::format("Unable to delete the topic {}", request.name()));
                   });
}

} // namespace slipway::sandbox
