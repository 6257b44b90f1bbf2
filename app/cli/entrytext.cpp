#include "app/cli/entrytext.h"
#include "app/cli/errortext.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/numberwords.h"
#include "app/cli/receipt.h"
#include "model/core/stablenames.h"
#include <QCoreApplication>
#include <QDateTime>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

void writeOutcome(JsonWriter &json, const std::optional<Outcome> &outcome, const QString &id,
                  const std::optional<Error> &error)
{
    const bool hasOffset = outcome && outcome->state == State::Acknowledged && outcome->offset >= 0;
    // Without a position, offset holds what the broker echoes.
    const bool echoes = outcome && outcome->state == State::AcknowledgedNoPosition && outcome->offset >= 0;
    json.textOrNull("state", outcome ? QString(stableName(outcome->state)) : QString());
    json.numberOrNull("partition", outcome ? outcome->partition : -1, outcome && outcome->partition >= 0);
    json.numberOrNull("offset", outcome ? outcome->offset : -1, hasOffset);
    json.textOrNull("id", id.isEmpty() && echoes ? QString::number(outcome->offset) : id);
    if (outcome) {
        json.milliseconds("ms", outcome->latencyUs);
        json.number("attempts", outcome->attempts);
    }
    if (error)
        json.raw("error", errorJson(*error));
}

QByteArray countsJson(const StateCounts &counts)
{
    JsonWriter json;
    for (std::size_t i = 0; i < counts.size(); ++i)
        json.number(stableName(static_cast<State>(i)).data(), counts[i]);
    return json.line().chopped(1);
}

} // namespace

QLatin1StringView phaseName(RunPhase phase)
{
    constexpr std::array names{"checking", "connecting", "sending",  "paused",     "draining",
                               "finished", "stopped",    "refused", "interrupted"};
    return QLatin1StringView(names[static_cast<std::size_t>(phase)]);
}

QString entryText(const LogEntry &entry)
{
    QString line = QString::number(entry.seq).rightJustified(6) + u"  "_s + timeText(entry.atMs) + u"  "_s +
                   entry.connection + u"  "_s + entry.destination.name;
    if (entry.run != 0)
        return line + u"  "_s +
               QCoreApplication::translate("slipwayctl", "run %1 (%2): %3, %4 of %5")
                   .arg(QString::number(entry.run), entry.title, QString(phaseName(entry.phase)),
                        grouped(settled(entry.counts)),
                        entry.total >= 0 ? grouped(entry.total) : grouped(entry.accepted));
    line += u"  "_s + (entry.outcome ? stateWord(entry.outcome->state)
                                     : QCoreApplication::translate("slipwayctl", "outstanding"));
    if (entry.outcome && entry.outcome->partition >= 0)
        line += QCoreApplication::translate("slipwayctl", "  partition %1").arg(entry.outcome->partition);
    if (entry.error)
        line += u"  "_s + entry.error->message;
    return line;
}

QByteArray entryJson(const LogEntry &entry)
{
    JsonWriter json;
    json.number("seq", entry.seq);
    json.numberOrNull("run", entry.run, entry.run != 0);
    json.number("loggedAt", entry.atMs);
    json.numberOrNull("endedAt", entry.endedMs, entry.endedMs != 0);
    json.text("connection", entry.connection);
    json.text("kind", entry.kind);
    json.text("topic", entry.destination.name);
    json.number("bytes", entry.bytes);
    if (entry.run == 0) {
        writeOutcome(json, entry.outcome, entry.id, entry.error);
        return json.line();
    }
    json.text("title", entry.title);
    json.text("phase", phaseName(entry.phase));
    json.raw("counts", countsJson(entry.counts));
    json.number("accepted", entry.accepted);
    json.numberOrNull("total", entry.total, entry.total >= 0);
    return json.line();
}

QString rowText(const LogRow &row)
{
    QString line = QString::number(row.n).rightJustified(8) + u"  "_s +
                   (row.outcome ? stateWord(row.outcome->state)
                                : QCoreApplication::translate("slipwayctl", "outstanding"));
    if (row.outcome && row.outcome->partition >= 0)
        line += QCoreApplication::translate("slipwayctl", "  partition %1").arg(row.outcome->partition);
    if (row.line > 0)
        line += QCoreApplication::translate("slipwayctl", "  line %1").arg(row.line);
    if (row.error)
        line += u"  "_s + row.error->message;
    return line;
}

QByteArray rowJson(qint64 run, const LogRow &row)
{
    JsonWriter json;
    json.number("run", run);
    json.number("n", qint64(row.n));
    writeOutcome(json, row.outcome, row.id, row.error);
    json.numberOrNull("line", row.line, row.line > 0);
    return json.line();
}

} // namespace slipway
