#pragma once
#include "model/compose/draftstore.h"
#include "model/connections/connectionorder.h"
#include "model/connections/connectionstore.h"
#include "model/connections/savedtopics.h"
#include "model/navigator/navigatormodel.h"
#include "model/ports/hostprobe.h"
#include "model/ports/secretaccess.h"
#include "model/workbench/discovery.h"
#include "model/workbench/statisticsbook.h"
#include "model/workbench/templatedesk.h"

namespace slipway {

// What the windows of a process work on together: connections, saved topics, what was discovered, drafts, and the outbox.
// Holds no widget and knows no broker. GUI thread.
class Workbench final : public QObject {
    Q_OBJECT
public:
    struct Ports { // outlive the workbench
        Connector &connector;
        Clock &clock;
        HomeFolder home;
        Outbox::OpenLog openLog;
        SecretAccess *secrets = nullptr; // null: secrets are not kept
        HostProbe *hosts = nullptr;      // null: a test of a connection leaves its first steps to the broker's client
    };
    explicit Workbench(Ports ports, QObject *parent = nullptr);

    void load(); // profiles and saved topics, from disk; what went wrong is in problems()
    bool firstStart() const { return m_firstStart; } // this home had no connections before load()

    const std::vector<Profile> &profiles() const { return m_profiles; } // as they were arranged
    std::optional<Profile> profile(const QString &id) const { return m_connections.byId(id); }
    const BrokerKind *kindOf(const Profile &profile) const { return m_ports.connector.kind(profile.kind); }
    const std::vector<const BrokerKind *> &kinds() const { return m_ports.connector.kinds(); }
    NavigatorModel &navigator() { return m_navigator; }
    Outbox &outbox() { return m_outbox; }
    StatisticsBook &statistics() { return m_statistics; }
    Result<SendLog *> log() { return m_ports.openLog(); } // opened at the first call
    Clock &clock() { return m_ports.clock; }
    DraftStore &drafts() { return m_drafts; }
    const HomeFolder &home() const { return m_ports.home; }
    Connector &connector() { return m_ports.connector; }
    SecretAccess *secrets() { return m_ports.secrets; }
    HostProbe *hosts() { return m_ports.hosts; }
    Retired &retired() { return m_retired; } // takes what pages no longer need

    [[nodiscard]] Result<Profile> addConnection(const Profile &profile);
    [[nodiscard]] Result<Profile> replaceConnection(const Profile &profile); // the one with its id
    [[nodiscard]] Result<Profile> renameConnection(const QString &id, const QString &name);
    [[nodiscard]] Result<> removeConnection(const QString &id); // its secrets stay: see SecretKeeper
    QString freeName(const QString &name) const;                // "Kafka (2)" where Kafka is taken
    [[nodiscard]] Result<Profile> restorePractice();
    [[nodiscard]] Result<> moveConnection(const QString &id, int place); // before the one that stands there

    bool isSaved(const QString &connectionId, const QString &topic) const;
    [[nodiscard]] Result<> setSaved(const Composition &composition, bool saved);
    std::optional<OptionValues> savedOptions(const QString &connectionId, const QString &topic) const;
    QStringList templatePaths() const { return m_templates.paths(); }
    TemplateDesk &templates() { return m_templates; }
    QStringList topics(const QString &connectionId) const;             // saved first, then discovered
    qint32 partitions(const QString &connectionId, const QString &topic) const; // 0: not known
    // The broker has said what it has, and neither this nor a partition of this name is among it.
    bool lacksTopic(const QString &connectionId, const QString &topic) const;
    std::optional<Error> troubleOf(const QString &connectionId) const; // why it is failing

    void refresh(const QString &connectionId);
    void refreshAll();

    struct Problem {
        QString where;
        QString words;
        QString detail;
        qint64 sinceMs = 0;
    };
    std::vector<Problem> problems() const;

signals:
    void connectionsChanged();
    void stateChanged(const QString &connectionId);
    void topicsChanged(const QString &connectionId);
    void problemsChanged();

private:
    void setState(const QString &id, ConnectionState state, const std::optional<Error> &reason = {});
    void showDestinations(const QString &id);
    void connectionsLoaded();

    const Ports m_ports;
    Retired m_retired;
    ConnectionStore m_connections;
    ConnectionOrder m_order;
    std::vector<Profile> m_profiles;
    SavedTopics m_saved;
    DraftStore m_drafts;
    TemplateDesk m_templates;
    NavigatorModel m_navigator;
    Discovery m_discovery;
    Outbox m_outbox;
    StatisticsBook m_statistics;
    std::map<QString, std::vector<DestinationFacts>> m_found; // by connection
    std::map<QString, Problem> m_troubles;                    // by connection
    std::map<QString, Error> m_errors;
    std::vector<Problem> m_loadProblems;
    bool m_firstStart = false;
};

} // namespace slipway
