#pragma once
#include "model/core/error.h"

// The log's sentences for people.
namespace slipway::logtext {

// What SQLite's code means for the log, and what to do. detail is SQLite's own text.
Error sqliteError(int code, int extendedCode, const QString &detail, const QString &file);
Error takenAway(const QString &file);
Error newerVersion(const QString &file, qint64 version);
Error notALog(const QString &file);
Error readOnly(const QString &file);
Error noSuchEntry(qint64 seq);
Error noSuchRun(qint64 run);
Error noBody(qint64 seq);
Error leaseLost(qint64 run);
Error driven(qint64 run, qint64 pid);
// Why a message is Ambiguous that was reserved by a process which is gone.
Error endedBefore();
// What stands in the log for an entry that a damage took.
Error lostEntry();

} // namespace slipway::logtext
