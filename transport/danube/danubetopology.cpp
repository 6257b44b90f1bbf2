#include "transport/danube/danubetopology.h"
#include "transport/danube/danubechannel.h"
#include "transport/danube/danubeoptions.h"
#include "transport/danube/danuberegistry.h"
#include "transport/danube/danubetext.h"
#include "transport/danube/danubetopic.h"
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

// A topic that the broker's deletion of another would take along: it begins like it and is a partition.
std::vector<QString> takenAlong(const QString &base, const auto &topics)
{
    std::vector<QString> others;
    for (const auto &topic : topics)
        if (topic.name.startsWith(base) && topic.name.contains(u"-part-") && !DanubeTopic::indexIn(base, topic.name))
            others.push_back(topic.name);
    return others;
}

std::unexpected<Error> conflict(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Conflict, message, {}});
}

} // namespace

DanubeTopology::DanubeTopology(DanubeSeeds seeds, const QByteArray &token)
    : m_seeds(std::move(seeds)), m_token(token), m_bearer(token.isEmpty() ? std::string() : "Bearer " + token.toStdString())
{
    connect();
}

void DanubeTopology::connect()
{
    const auto channel = DanubeChannel::connect(m_seeds[m_seed].adminTarget());
    m_brokers = ::danube_admin::BrokerAdmin::NewStub(channel);
    m_topics = ::danube_admin::TopicAdmin::NewStub(channel);
}

template <typename Stub, typename Request, typename Response>
Result<Response> DanubeTopology::ask(const Call &call, const std::unique_ptr<Stub> &stub,
                                     grpc::Status (Stub::*method)(grpc::ClientContext *, const Request &, Response *),
                                     const Request &request, const QString &subject)
{
    auto answer = blockingCall(call, m_bearer, *stub, method, request, danube::Operation::Admin, subject);
    while (!answer && answer.error().kind == Error::Kind::Unreachable && m_seed + 1 < m_seeds.size()) {
        ++m_seed;
        connect(); // the stub is another one now
        answer = blockingCall(call, m_bearer, *stub, method, request, danube::Operation::Admin, subject);
    }
    if (!answer && answer.error().kind == Error::Kind::Unreachable)
        answer.error().message = Danube::tr("No admin service answers at %1. Check the address, and set admin where it "
                                            "is not the usual one.")
                                     .arg(text(m_seeds[m_seed].adminTarget()));
    return answer;
}

Result<std::vector<DestinationFacts>> DanubeTopology::list(const Call &call)
{
    using Admin = ::danube_admin::BrokerAdmin::Stub;
    const auto names = ask(call, m_brokers, &Admin::ListNamespaces, ::danube_admin::Empty(), m_seeds[m_seed].shown());
    if (!names)
        return std::unexpected(names.error());
    std::vector<Listed> all;
    const std::set<std::string> once(names->namespaces().begin(), names->namespaces().end()); // the broker repeats some
    for (const std::string &name : once) {
        auto topics = topicsOf(text(name), call);
        if (!topics)
            return std::unexpected(topics.error());
        std::ranges::move(*topics, std::back_inserter(all));
    }
    return grouped(all);
}

Result<std::vector<DanubeTopology::Listed>> DanubeTopology::topicsOf(const QString &nameSpace, const Call &call)
{
    using Admin = ::danube_admin::TopicAdmin::Stub;
    ::danube_admin::NamespaceRequest request;
    request.set_name(nameSpace.toStdString());
    const auto answer = ask(call, m_topics, &Admin::ListNamespaceTopics, request, nameSpace);
    if (!answer)
        return std::unexpected(answer.error());
    std::vector<Listed> topics;
    for (const auto &topic : answer->topics()) {
        QString name = text(topic.name());
        if (!name.startsWith(u'/'))
            name.prepend(u'/');
        if (DanubeTopic::nameSpace(name) == nameSpace) // those of a namespace that begins alike come too
            topics.push_back({name, topic.delivery() == "Reliable" ? u"reliable"_s : u"non-reliable"_s,
                              text(topic.broker_id())});
    }
    return topics;
}

std::vector<DestinationFacts> DanubeTopology::grouped(const std::vector<Listed> &topics)
{
    std::map<QString, DestinationFacts> found;
    std::set<QString> plain;
    for (const Listed &topic : topics) {
        const QString base = DanubeTopic::base(topic.name);
        DestinationFacts &facts = found[base];
        facts.destination.name = base;
        facts.details.insert(u"dispatch"_s, topic.dispatch);
        if (!topic.broker.isEmpty())
            facts.details.insert(u"broker"_s, topic.broker);
        if (const auto index = DanubeTopic::indexIn(base, topic.name)) {
            facts.partitions = std::max(facts.partitions, *index + 1);
            facts.details.insert(u"partitioned"_s, true);
        }
    }
    std::vector<DestinationFacts> sorted;
    for (auto &[name, facts] : found)
        sorted.push_back(std::move(facts));
    return sorted;
}

Result<DestinationFacts> DanubeTopology::describe(const Destination &destination, const Call &call)
{
    if (const auto ok = DanubeTopic::check(destination.name); !ok)
        return std::unexpected(ok.error());
    const auto topics = topicsOf(DanubeTopic::nameSpace(destination.name), call);
    if (!topics)
        return std::unexpected(topics.error());
    const bool exact = std::ranges::any_of(*topics, [&](const Listed &each) { return each.name == destination.name; });
    std::vector<Listed> own;
    for (const Listed &each : *topics)
        if (exact ? each.name == destination.name : DanubeTopic::indexIn(destination.name, each.name).has_value())
            own.push_back(each);
    if (own.empty())
        return std::unexpected(Error{Error::Kind::NotFound,
                                     Danube::tr("There is no topic named %1 here. Check the name, or create it.")
                                         .arg(destination.name),
                                     {}});
    DestinationFacts facts = exact ? DestinationFacts{destination, 1, {}} : grouped(own).front();
    facts.details.insert(u"dispatch"_s, own.front().dispatch);
    ::danube_admin::DescribeTopicRequest request;
    request.set_name(own.front().name.toStdString());
    const auto answer =
        ask(call, m_topics, &::danube_admin::TopicAdmin::Stub::DescribeTopic, request, destination.name);
    if (!answer)
        return std::unexpected(answer.error());
    QStringList subscriptions; // the broker repeats some
    for (const std::string &name : answer->subscriptions())
        subscriptions << text(name);
    subscriptions.removeDuplicates();
    subscriptions.sort();
    facts.details.insert(u"subscriptions"_s, subscriptions);
    if (answer->has_schema_subject() && !answer->schema_subject().empty())
        facts.details.insert(u"schema"_s, text(answer->schema_subject()));
    return facts;
}

Result<> DanubeTopology::check(const Destination &destination, const OptionValues &options, const Call &call)
{
    const QString &name = destination.name;
    if (const auto ok = DanubeTopic::check(name); !ok)
        return ok;
    const auto wanted = DanubeOptions::from(options);
    if (!wanted)
        return std::unexpected(wanted.error());
    const auto topics = topicsOf(DanubeTopic::nameSpace(name), call);
    if (!topics)
        return std::unexpected(topics.error());
    const auto own = std::ranges::find_if(*topics, [&name](const Listed &each) {
        return each.name == name || DanubeTopic::indexIn(name, each.name).has_value();
    });
    if (own == topics->end()) {
        if (const auto ok = checkNew(name, *topics, wanted->partitions == 0, call); !ok)
            return ok;
    } else if (own->name == name && wanted->partitions > 0) {
        return conflict(Danube::tr("%1 exists without partitions. Leave the number of partitions out.").arg(name));
    } else if (wanted->dispatch != DanubeOptions::Dispatch::Auto
               && (wanted->dispatch == DanubeOptions::Dispatch::Reliable) != (own->dispatch == u"reliable")) {
        return conflict(
            Danube::tr("%1 exists with %2 dispatch. Set dispatch to auto, or to the topic's own.").arg(name, own->dispatch));
    }
    if (!wanted->schema)
        return {};
    const auto schema = DanubeRegistry(m_seeds, m_token).resolve(*wanted->schema, call);
    return schema ? Result<>() : std::unexpected(schema.error());
}

// plain: it would be made without partitions. Such a name must not be the beginning of another's (broker, measured).
Result<> DanubeTopology::checkNew(const QString &name, const std::vector<Listed> &topics, bool plain, const Call &call)
{
    const auto longer = std::ranges::find_if(topics, [&name](const Listed &each) { return each.name.startsWith(name); });
    if (plain && longer != topics.end())
        return conflict(Danube::tr("%1 cannot be made: %2 begins like it, and Danube does not allow that. Choose another "
                                   "name.")
                            .arg(name, longer->name));
    const auto spaces = ask(call, m_brokers, &::danube_admin::BrokerAdmin::Stub::ListNamespaces, ::danube_admin::Empty(),
                            m_seeds[m_seed].shown());
    if (!spaces)
        return std::unexpected(spaces.error());
    const std::string space = DanubeTopic::nameSpace(name).toStdString();
    if (std::find(spaces->namespaces().begin(), spaces->namespaces().end(), space) != spaces->namespaces().end())
        return {};
    return std::unexpected(
        Error{Error::Kind::NotFound,
              Danube::tr("There is no namespace for %1. Create it, or choose another topic.").arg(name), {}});
}

Result<> DanubeTopology::create(const DestinationFacts &wanted, const Call &call)
{
    using Admin = ::danube_admin::TopicAdmin::Stub;
    const QString &name = wanted.destination.name;
    if (const auto ok = DanubeTopic::check(name); !ok)
        return ok;
    const auto strategy = wanted.details.value(u"dispatch"_s).toString() == u"reliable" ? ::danube_admin::Reliable
                                                                                        : ::danube_admin::NonReliable;
    const std::string schema = wanted.details.value(u"schema"_s).toString().toStdString();
    Result<::danube_admin::TopicResponse> answer;
    if (wanted.partitions > 1) {
        ::danube_admin::PartitionedTopicRequest request;
        request.set_base_name(name.toStdString());
        request.set_partitions(static_cast<quint32>(wanted.partitions));
        request.set_dispatch_strategy(strategy);
        if (!schema.empty())
            request.set_schema_subject(schema);
        answer = ask(call, m_topics, &Admin::CreatePartitionedTopic, request, name);
    } else {
        ::danube_admin::NewTopicRequest request;
        request.set_name(name.toStdString());
        request.set_dispatch_strategy(strategy);
        if (!schema.empty())
            request.set_schema_subject(schema);
        answer = ask(call, m_topics, &Admin::CreateTopic, request, name);
    }
    if (!answer) {
        Error error = answer.error();
        if (error.detail.contains(u"exist")) { // the broker says NOT_FOUND for everything
            error.kind = Error::Kind::Conflict;
            error.message = Danube::tr("%1 cannot be made: a topic of this name, or one that begins like it, exists. "
                                       "Choose another name.")
                                .arg(name);
        }
        return std::unexpected(std::move(error));
    }
    return {};
}

Result<bool> DanubeTopology::isStandalone(const Call &call)
{
    const auto brokers = ask(call, m_brokers, &::danube_admin::BrokerAdmin::Stub::ListBrokers, ::danube_admin::Empty(),
                             m_seeds[m_seed].shown());
    if (!brokers)
        return std::unexpected(brokers.error());
    return brokers->brokers_size() <= 1
           && (brokers->brokers().empty() || brokers->brokers(0).broker_role() == "None");
}

Result<> DanubeTopology::removeOne(const QString &name, const Call &call)
{
    ::danube_admin::TopicRequest request;
    request.set_name(name.toStdString());
    const auto answer = ask(call, m_topics, &::danube_admin::TopicAdmin::Stub::DeleteTopic, request, name);
    if (!answer)
        return std::unexpected(answer.error());
    return {};
}

Result<> DanubeTopology::remove(const Destination &destination, const Call &call)
{
    const auto facts = describe(destination, call); // the broker reports success for topics that are not there
    if (!facts)
        return std::unexpected(facts.error());
    const auto standalone = isStandalone(call);
    if (!standalone)
        return std::unexpected(standalone.error());
    if (!*standalone) { // a cluster removes by the beginning of the name
        const auto topics = topicsOf(DanubeTopic::nameSpace(destination.name), call);
        if (!topics)
            return std::unexpected(topics.error());
        const auto others = takenAlong(destination.name, *topics);
        if (!others.empty())
            return std::unexpected(Error{Error::Kind::Conflict,
                                         Danube::tr("This broker would remove %1 together with %2. Nothing was removed.")
                                             .arg(others.front(), destination.name),
                                         {}});
        return removeOne(destination.name, call);
    }
    if (!facts->details.value(u"partitioned"_s).toBool())
        return removeOne(destination.name, call);
    for (qint32 i = 0; i < facts->partitions; ++i)
        if (const auto ok = removeOne(DanubeTopic::partition(destination.name, i), call); !ok)
            return ok;
    return {};
}

Result<std::vector<OffsetRange>> DanubeTopology::extents(const Destination &, std::optional<qint64>, const Call &)
{
    return std::unexpected(Error{Error::Kind::Unsupported,
                                 Danube::tr("Danube does not show what was sent before. Follow the topic instead."),
                                 {}});
}

} // namespace slipway
