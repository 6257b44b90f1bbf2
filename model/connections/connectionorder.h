#pragma once
#include "model/connections/homefolder.h"
#include "model/connections/profile.h"
#include "model/core/error.h"

namespace slipway {

// How a person arranged the connections: their ids, in state/connections.json. Those that it does not name come after the others,
// as they are given (by name). One thread.
class ConnectionOrder {
public:
    explicit ConnectionOrder(const HomeFolder &home) : m_file(home.state() + QStringLiteral("/connections.json")) {}

    [[nodiscard]] Result<> load(); // Invalid: the file was damaged, and is set aside
    std::vector<Profile> arranged(std::vector<Profile> profiles) const;
    // Before the one that stands in that place among the profiles, which are arranged; at the end: behind the last.
    [[nodiscard]] Result<> move(const std::vector<Profile> &profiles, const QString &id, int place);

private:
    const QString m_file;
    QStringList m_ids;
};

} // namespace slipway
