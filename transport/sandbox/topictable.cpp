#include "transport/sandbox/topictable.h"
#include "transport/sandbox/topicname.h"
#include <format>

namespace slipway::sandbox {

TopicTable::TopicTable() = default;

Topic *TopicTable::find(const std::string &name)
{
    const auto at = m_topics.find(name);
    return at == m_topics.end() ? nullptr : at->second.get();
}

Verdict<> TopicTable::checkFree(const std::string &name) const
{
    if (m_topics.contains(name))
        return refuse(Code::AlreadyExists, std::format("Topic {} already exists", name));
    if (const auto base = baseOf(name)) {
        if (m_topics.contains(std::string(*base)))
            return refuse(Code::AlreadyExists,
                          std::format("Cannot create the partition {}: a non-partitioned topic {} already exists", name,
                                      *base));
        return {};
    }
    const auto next = m_topics.lower_bound(name);
    if (next != m_topics.end() && next->first.starts_with(name))
        return refuse(Code::AlreadyExists,
                      std::format("Cannot create the topic {}: there are partitioned topics with this base name: {}",
                                  name, next->first));
    return {};
}

Verdict<Topic *> TopicTable::create(const std::string &name, int strategy)
{
    if (const auto well = checkTopicName(name); !well)
        return std::unexpected(well.error());
    if (strategy != 0 && strategy != 1)
        return refuse(Code::InvalidArgument, "Dispatch strategy is missing");
    if (!m_namespaces.contains(std::string(namespaceOf(name))))
        return refuse(Code::Unavailable,
                      std::format("Unable to find the namespace {}, the topic can be created only for an exisiting "
                                  "namespace",
                                  namespaceOf(name)));
    if (const auto free = checkFree(name); !free)
        return std::unexpected(free.error());
    auto &made = m_topics[name];
    made = std::make_unique<Topic>(name, static_cast<Topic::Strategy>(strategy));
    return made.get();
}

std::vector<std::string> TopicTable::partitions(const std::string &name) const
{
    if (m_topics.contains(name))
        return {name};
    std::vector<std::string> found;
    for (auto at = m_topics.lower_bound(name); at != m_topics.end() && at->first.starts_with(name); ++at)
        if (namespaceOf(at->first) == namespaceOf(name))
            found.push_back(at->first);
    return found;
}

Verdict<std::vector<std::unique_ptr<Topic>>> TopicTable::remove(const std::string &name)
{
    if (const auto well = checkTopicName(name); !well)
        return std::unexpected(well.error());
    std::vector<std::unique_ptr<Topic>> removed;
    std::erase_if(m_topics, [&](auto &each) {
        if (each.first != name && !isPartitionOf(each.first, name))
            return false;
        removed.push_back(std::move(each.second));
        return true;
    });
    if (removed.empty())
        return refuse(Code::NotFound, std::format("Unable to find the topic: {}", name));
    return removed;
}

std::vector<Topic *> TopicTable::all() const
{
    std::vector<Topic *> found;
    for (const auto &[name, topic] : m_topics)
        found.push_back(topic.get());
    return found;
}

std::vector<Topic *> TopicTable::inNamespace(const std::string &name) const
{
    std::vector<Topic *> found;
    for (const auto &[topic, value] : m_topics)
        if (namespaceOf(topic) == name)
            found.push_back(value.get());
    return found;
}

Verdict<> TopicTable::removeNamespace(const std::string &name)
{
    if (!inNamespace(name).empty())
        return refuse(Code::NotFound, std::format("The namespace {} has topics and cannot be deleted", name));
    if (m_namespaces.erase(name) == 0)
        return refuse(Code::NotFound, std::format("The namespace {} does not exist", name));
    return {};
}

} // namespace slipway::sandbox
