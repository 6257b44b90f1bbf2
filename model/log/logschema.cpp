#include "model/log/logschema.h"
#include <string>

namespace slipway::logschema {

namespace {

// The numbers of states, phases and error kinds are those of the enumerations in model/core and model/ports, which
// therefore never change.
constexpr const char *Create = R"(
CREATE TABLE processes(
  id INTEGER PRIMARY KEY AUTOINCREMENT, pid INTEGER NOT NULL, started INTEGER NOT NULL, boot TEXT NOT NULL,
  opened_ms INTEGER NOT NULL);
CREATE TABLE places(
  id INTEGER PRIMARY KEY, connection TEXT NOT NULL, connection_id TEXT NOT NULL, address TEXT NOT NULL,
  kind TEXT NOT NULL, destination TEXT NOT NULL, routing_key TEXT NOT NULL,
  UNIQUE(connection, connection_id, address, kind, destination, routing_key));
CREATE TABLE errors(
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, message TEXT NOT NULL, detail TEXT NOT NULL,
  UNIQUE(kind, message, detail));
CREATE TABLE entries(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, ended_ms INTEGER NOT NULL DEFAULT 0,
  is_run INTEGER NOT NULL, place INTEGER NOT NULL, process INTEGER NOT NULL, bytes INTEGER NOT NULL, key BLOB,
  state INTEGER, partition INTEGER, position INTEGER, broker_ms INTEGER, latency_us INTEGER, attempts INTEGER,
  id TEXT, error INTEGER);
CREATE INDEX entries_outstanding ON entries(process) WHERE state IS NULL AND is_run = 0;
CREATE INDEX entries_unhappy ON entries(state, seq) WHERE state > 2;
CREATE TABLE runs(
  run INTEGER PRIMARY KEY, title TEXT NOT NULL, small INTEGER NOT NULL, facts TEXT NOT NULL,
  phase INTEGER NOT NULL, lease INTEGER NOT NULL, process INTEGER NOT NULL, total INTEGER NOT NULL,
  reserved INTEGER NOT NULL, settled INTEGER NOT NULL, retried INTEGER NOT NULL,
  acknowledged INTEGER NOT NULL, acknowledged_no_position INTEGER NOT NULL, sent_unconfirmed INTEGER NOT NULL,
  returned INTEGER NOT NULL, failed INTEGER NOT NULL, ambiguous INTEGER NOT NULL, cancelled INTEGER NOT NULL);
CREATE TABLE reservations(
  run INTEGER NOT NULL, seq INTEGER NOT NULL, position INTEGER NOT NULL, line INTEGER NOT NULL,
  up_to INTEGER NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY(run, seq)) WITHOUT ROWID;
CREATE TABLE run_rows(
  run INTEGER NOT NULL, n INTEGER NOT NULL, line INTEGER NOT NULL DEFAULT 0,
  state INTEGER, partition INTEGER, position INTEGER, broker_ms INTEGER, latency_us INTEGER, attempts INTEGER,
  id TEXT, error INTEGER, PRIMARY KEY(run, n)) WITHOUT ROWID;
CREATE TABLE chunks(
  run INTEGER NOT NULL, block INTEGER NOT NULL, part INTEGER NOT NULL, partition INTEGER NOT NULL,
  state INTEGER NOT NULL, n INTEGER NOT NULL, outcomes BLOB NOT NULL);
CREATE UNIQUE INDEX chunks_at ON chunks(run, block, part);
CREATE TABLE failures(
  run INTEGER NOT NULL, n INTEGER NOT NULL, attempt INTEGER NOT NULL, state INTEGER NOT NULL,
  error INTEGER NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, PRIMARY KEY(run, n, attempt)) WITHOUT ROWID;
CREATE TABLE payloads(
  entry INTEGER NOT NULL, n INTEGER NOT NULL, key BLOB, body BLOB, fields BLOB NOT NULL,
  timestamp_ms INTEGER, partition INTEGER NOT NULL, place INTEGER NOT NULL);
CREATE UNIQUE INDEX payloads_at ON payloads(entry, n);
)";

} // namespace

std::span<const char *const> migrations()
{
    return {}; // from version 1 on: add steps at the end, and raise Version
}

void prepare(LogConnection &connection, std::span<const char *const> steps)
{
    const qint64 wanted = 1 + static_cast<qint64>(steps.size());
    if (connection.single("PRAGMA user_version") == wanted)
        return;
    connection.execute("BEGIN IMMEDIATE");
    try {
        qint64 version = connection.single("PRAGMA user_version"); // again: another process may have been first
        if (version == 0) {
            connection.execute(Create);
            connection.execute(("PRAGMA application_id=" + std::to_string(ApplicationId)).c_str());
            version = 1;
        }
        for (; version < wanted; ++version)
            connection.execute(steps[static_cast<std::size_t>(version - 1)]);
        connection.execute(("PRAGMA user_version=" + std::to_string(version)).c_str());
        connection.execute("COMMIT");
    } catch (const SQLite::Exception &) {
        try {
            connection.execute("ROLLBACK");
        } catch (const SQLite::Exception &) { // SQLite has rolled back already
        }
        throw;
    }
}

} // namespace slipway::logschema
