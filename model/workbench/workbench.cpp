#include "model/workbench/workbench.h"
#include "model/workbench/partitionname.h"
#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString whatBecame(const Error &error, const QString &keptAs)
{
    return keptAs.isEmpty() ? error.message : error.message + u' ' + Workbench::tr("It is kept as %1.").arg(keptAs);
}

} // namespace

Workbench::Workbench(Ports ports, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)), m_connections(m_ports.home, m_ports.connector.kinds()),
      m_order(m_ports.home), m_saved(m_ports.home), m_drafts(m_ports.home.drafts()),
      m_templates(m_ports.home), m_discovery(m_ports.connector),
      m_outbox({m_ports.connector, m_ports.clock}, m_ports.openLog), m_statistics(m_outbox, m_ports.clock)
{
    connect(&m_templates, &TemplateDesk::changed, this,
            [this] { m_navigator.setTemplates(m_templates.paths(), m_templates.folders()); });
    connect(&m_discovery, &Discovery::asking, this,
            [this](const QString &id) { setState(id, ConnectionState::Connecting); });
    connect(&m_discovery, &Discovery::failed, this,
            [this](const QString &id, const Error &error) { setState(id, ConnectionState::Failing, error); });
    connect(&m_discovery, &Discovery::found, this,
            [this](const QString &id, const std::vector<DestinationFacts> &destinations) {
                m_found[id] = destinations;
                setState(id, ConnectionState::Ready);
                showDestinations(id);
            });
    connect(&m_outbox, &Outbox::failed, this,
            [this](const QString &id, const Error &error) { setState(id, ConnectionState::Failing, error); });
    connect(&m_outbox, &Outbox::worked, this, [this](const QString &id) {
        if (m_navigator.state(id) != ConnectionState::Ready)
            setState(id, ConnectionState::Ready);
    });
}

void Workbench::load()
{
    m_firstStart = QDir(m_ports.home.connections()).entryList({u"*.json"_s}, QDir::Files).isEmpty();
    m_loadProblems.clear();
    const qint64 now = m_ports.clock.wallMs();
    if (const auto loaded = m_connections.load(); !loaded)
        m_loadProblems.push_back({tr("Connections"), loaded.error().message, loaded.error().detail, now});
    for (const ConnectionStore::Problem &problem : m_connections.problems())
        m_loadProblems.push_back({problem.file, whatBecame(problem.error, problem.keptAs), problem.error.detail, now});
    if (const auto loaded = m_order.load(); !loaded)
        m_loadProblems.push_back({tr("Connections"), loaded.error().message, loaded.error().detail, now});
    if (const auto loaded = m_saved.load(); !loaded)
        m_loadProblems.push_back({tr("Saved topics"), loaded.error().message, loaded.error().detail, now});
    if (const auto loaded = m_templates.load(); !loaded)
        m_loadProblems.push_back({tr("Templates"), loaded.error().message, loaded.error().detail, now});
    for (const TemplateStore::Problem &problem : m_templates.problems())
        m_loadProblems.push_back({problem.file, whatBecame(problem.error, problem.keptAs), problem.error.detail, now});
    connectionsLoaded();
}

void Workbench::connectionsLoaded()
{
    m_profiles = m_order.arranged(m_connections.profiles());
    m_navigator.setConnections(m_profiles, [this](const QString &id) {
        const BrokerKind *kind = m_ports.connector.kind(id);
        return kind ? kind->displayName : id;
    });
    for (const Profile &profile : profiles())
        showDestinations(profile.id);
    emit connectionsChanged();
    emit problemsChanged();
}

Result<Profile> Workbench::addConnection(const Profile &profile)
{
    auto added = m_connections.add(profile);
    if (added) {
        connectionsLoaded();
        refresh(added->id);
    }
    return added;
}

Result<Profile> Workbench::replaceConnection(const Profile &profile)
{
    auto replaced = m_connections.replace(profile);
    if (replaced) {
        m_outbox.forget(profile.id); // sessions with the old settings
        connectionsLoaded();
        refresh(profile.id);
    }
    return replaced;
}

Result<Profile> Workbench::renameConnection(const QString &id, const QString &name)
{
    auto renamed = m_connections.rename(id, name);
    if (renamed)
        connectionsLoaded();
    return renamed;
}

QString Workbench::freeName(const QString &name) const
{
    QString free = name;
    for (int n = 2; m_connections.byName(free); ++n)
        free = QStringLiteral("%1 (%2)").arg(name).arg(n);
    return free;
}

Result<> Workbench::removeConnection(const QString &id)
{
    auto removed = m_connections.remove(id);
    if (removed) {
        m_troubles.erase(id);
        m_errors.erase(id);
        connectionsLoaded();
    }
    return removed;
}

Result<Profile> Workbench::restorePractice()
{
    auto restored = m_connections.restorePractice();
    if (restored) {
        connectionsLoaded();
        refresh(restored->id);
    }
    return restored;
}

Result<> Workbench::moveConnection(const QString &id, int place)
{
    auto moved = m_order.move(m_profiles, id, place);
    if (moved)
        connectionsLoaded();
    return moved;
}

bool Workbench::isSaved(const QString &connectionId, const QString &topic) const
{
    return m_saved.find(connectionId, {.name = topic, .routingKey = {}}).has_value();
}

std::optional<OptionValues> Workbench::savedOptions(const QString &connectionId, const QString &topic) const
{
    const auto saved = m_saved.find(connectionId, {.name = topic, .routingKey = {}});
    return saved ? std::optional(saved->options) : std::nullopt;
}

Result<> Workbench::setSaved(const Composition &composition, bool saved)
{
    const Destination destination{.name = composition.topic, .routingKey = {}};
    auto done = saved ? m_saved.save({composition.connectionId, destination, composition.options, {}})
                      : m_saved.remove(composition.connectionId, destination);
    if (done)
        showDestinations(composition.connectionId);
    return done;
}

QStringList Workbench::topics(const QString &connectionId) const
{
    QStringList names;
    for (const SavedTopic &saved : m_saved.of(connectionId))
        names << saved.destination.name;
    if (const auto it = m_found.find(connectionId); it != m_found.end())
        for (const DestinationFacts &facts : it->second)
            if (!names.contains(facts.destination.name))
                names << facts.destination.name;
    return names;
}

qint32 Workbench::partitions(const QString &connectionId, const QString &topic) const
{
    const auto it = m_found.find(connectionId);
    if (it == m_found.end())
        return 0;
    for (const DestinationFacts &facts : it->second)
        if (facts.destination.name == topic)
            return facts.partitions;
    return 0;
}

bool Workbench::lacksTopic(const QString &connectionId, const QString &topic) const
{
    const auto who = profile(connectionId);
    const BrokerKind *kind = who ? kindOf(*who) : nullptr;
    const auto found = m_found.find(connectionId);
    if (topic.isEmpty() || found == m_found.end() || !kind || !(kind->capabilities & BrokerKind::Topology))
        return false;
    return std::ranges::none_of(found->second, [&](const DestinationFacts &facts) {
        const QString &name = facts.destination.name;
        bool has = name == topic;
        for (qint32 each = 0; !has && topic.startsWith(name) && each < facts.partitions; ++each)
            has = partitionName(partitionPattern(kind), name, each) == topic;
        return has;
    });
}

void Workbench::showDestinations(const QString &id)
{
    std::vector<NavigatorModel::Destination> rows;
    for (const QString &topic : topics(id))
        rows.push_back({topic, partitions(id, topic), isSaved(id, topic)});
    m_navigator.setDestinations(id, std::move(rows));
    emit topicsChanged(id);
}

void Workbench::setState(const QString &id, ConnectionState state, const std::optional<Error> &reason)
{
    m_navigator.setState(id, state, reason ? reason->message : QString());
    if (reason) {
        const auto who = profile(id);
        const qint64 since = m_troubles.contains(id) ? m_troubles[id].sinceMs : m_ports.clock.wallMs();
        m_troubles[id] = {who ? who->name : id, reason->message, reason->detail, since};
        m_errors[id] = *reason;
    } else if (state == ConnectionState::Ready) {
        m_troubles.erase(id);
        m_errors.erase(id);
    }
    emit stateChanged(id);
    emit problemsChanged();
}

std::optional<Error> Workbench::troubleOf(const QString &connectionId) const
{
    const auto it = m_errors.find(connectionId);
    return it == m_errors.end() ? std::nullopt : std::optional(it->second);
}

void Workbench::refresh(const QString &connectionId)
{
    if (const auto found = profile(connectionId))
        m_discovery.ask(*found);
}

void Workbench::refreshAll()
{
    for (const Profile &profile : profiles())
        m_discovery.ask(profile);
}

std::vector<Workbench::Problem> Workbench::problems() const
{
    std::vector<Problem> all = m_loadProblems;
    for (const auto &[id, problem] : m_troubles)
        all.push_back(problem);
    return all;
}

} // namespace slipway
