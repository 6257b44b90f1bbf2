#pragma once
#include "model/log/logconnection.h"
#include <span>

namespace slipway::logschema {

inline constexpr qint64 Version = 1;             // PRAGMA user_version
inline constexpr qint64 ApplicationId = 0x534c5057; // "SLPW", PRAGMA application_id

// What leads from one version to the next: migrations[n - 1] from n to n + 1. docs/log-schema.md explains the tables.
std::span<const char *const> migrations();

// Makes the tables of an empty file, or brings an older one up to the last version of steps, in one transaction.
// Throws SQLite::Exception; nothing has changed then.
void prepare(LogConnection &connection, std::span<const char *const> steps);

} // namespace slipway::logschema
