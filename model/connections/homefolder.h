#pragma once
#include <QString>

namespace slipway {

// Where Slipway keeps its files (product section 11): $SLIPWAY_HOME/{config,data,state,cache} when set, else the
// XDG folders' slipway. Plain values; the folders are made with mode 0700 by the first who writes.
class HomeFolder {
public:
    // override: --home DIR, before $SLIPWAY_HOME.
    static HomeFolder fromEnvironment(const QString &override = {});

    QString config() const { return m_config; }
    QString data() const { return m_data; }
    QString state() const { return m_state; }
    QString cache() const { return m_cache; }

    QString connections() const { return m_config + QStringLiteral("/connections"); }
    QString logFile() const { return m_data + QStringLiteral("/log.sqlite"); }
    QString spool() const { return m_state + QStringLiteral("/spool"); }
    QString templates() const { return m_data + QStringLiteral("/templates"); }
    QString drafts() const { return m_state + QStringLiteral("/drafts"); }

    // Makes the folder and its parents, 0700. False when it cannot be made.
    static bool make(const QString &folder);

private:
    QString m_config, m_data, m_state, m_cache;
};

} // namespace slipway
