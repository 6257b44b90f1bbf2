#pragma once
#include "model/ports/logreader.h"

namespace slipway {

// An entry of the log, a single send or a run, and a row of a run: as a line of text, and as JSON with its line feed.
QString entryText(const LogEntry &entry);
QByteArray entryJson(const LogEntry &entry);
QString rowText(const LogRow &row);
QByteArray rowJson(qint64 run, const LogRow &row);

QLatin1StringView phaseName(RunPhase phase); // stable: "finished", "interrupted"

} // namespace slipway
