#pragma once
#include "model/connections/homefolder.h"
#include "model/core/error.h"
#include "model/core/message.h"
#include "model/core/optionspec.h"
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace slipway {

// A destination that a person starred, with the settings to send to it.
struct SavedTopic {
    QString connection;   // Profile::id
    Destination destination;
    OptionValues options; // by OptionSpec::key: dispatch, schema, partition, ...
    QJsonObject unknown{}; // members that a newer version wrote: kept

    bool operator==(const SavedTopic &) const = default;
};

// The starred destinations of all connections, in config/topics.json. Several processes may use one home; each change
// looks first at what others did. One thread.
class SavedTopics {
public:
    explicit SavedTopics(const HomeFolder &home) : m_file(home.config() + QStringLiteral("/topics.json")) {}

    // Reads them; call again to see what other processes changed. A damaged file is set aside, and Invalid says so:
    // from then on there are none. Unsupported for a newer version's, which is left alone.
    [[nodiscard]] Result<> load();

    const std::vector<SavedTopic> &all() const { return m_topics; } // in the order they were starred
    std::vector<SavedTopic> of(const QString &connection) const;
    std::optional<SavedTopic> find(const QString &connection, const Destination &destination) const;

    // Adds it, or takes the place of what was saved for the same destination.
    [[nodiscard]] Result<> save(const SavedTopic &topic);
    [[nodiscard]] Result<> remove(const QString &connection, const Destination &destination);
    [[nodiscard]] Result<> removeAll(const QString &connection); // with its profile

private:
    template <typename Change>
    [[nodiscard]] Result<> change(Change change);
    [[nodiscard]] Result<> write() const;

    QString m_file;
    std::vector<SavedTopic> m_topics;
    QJsonObject m_unknown;
};

} // namespace slipway
