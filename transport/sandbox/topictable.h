#pragma once
#include "transport/sandbox/topic.h"
#include <set>
#include <string>
#include <vector>

namespace slipway::sandbox {

// Namespaces and the topics in them, with the broker's rules for names: a partition is a topic of its own, and a name
// that another one begins with cannot be made.
class TopicTable {
public:
    TopicTable();

    Topic *find(const std::string &name);

    // A new topic. AlreadyExists, InvalidArgument and Unavailable (the namespace is missing) as CreateProducer says them.
    Verdict<Topic *> create(const std::string &name, int strategy);

    // The exact name alone, else every topic of the namespace that begins so (the broker compares no further), in byte
    // order: clients must look twice.
    std::vector<std::string> partitions(const std::string &name) const;

    // The topic of this name, else the partitions of this base name: what was removed. A single partition is refused.
    Verdict<std::vector<std::unique_ptr<Topic>>> remove(const std::string &name);

    std::vector<Topic *> all() const;
    std::vector<Topic *> inNamespace(const std::string &name) const;

    const std::set<std::string> &namespaces() const { return m_namespaces; }
    bool addNamespace(const std::string &name) { return m_namespaces.insert(name).second; }
    Verdict<> removeNamespace(const std::string &name);

private:
    Verdict<> checkFree(const std::string &name) const;

    std::set<std::string> m_namespaces{"default", "system"};
    std::map<std::string, std::unique_ptr<Topic>> m_topics;
};

} // namespace slipway::sandbox
