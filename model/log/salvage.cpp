#include "model/log/salvage.h"
#include "model/log/lognames.h"
#include "model/log/logschema.h"
#include "model/log/logtext.h"
#include "model/runs/systemclock.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace slipway::salvage {

namespace {

// What is worth keeping, each with the order in which it can be read from either end.
struct Table {
    const char *name;
    const char *ascending;
    const char *descending;
    int columns;
};
constexpr Table Tables[] = {
    {"places", "rowid", "rowid DESC", 7},
    {"errors", "rowid", "rowid DESC", 4},
    {"entries", "seq", "seq DESC", 16},
    {"runs", "run", "run DESC", 18},
    {"reservations", "run, seq", "run DESC, seq DESC", 6},
    {"run_rows", "run, n", "run DESC, n DESC", 11},
    {"chunks", "rowid", "rowid DESC", 7},
    {"failures", "run, n, attempt", "run DESC, n DESC, attempt DESC", 7},
    {"payloads", "rowid", "rowid DESC", 8},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("slipway::SendLog", text);
}

void copyValue(SQLite::Statement &to, int index, const SQLite::Column &value)
{
    if (value.isInteger())
        to.bind(index, value.getInt64());
    else if (value.isText())
        to.bind(index, value.getString());
    else if (value.isBlob())
        to.bind(index, value.getBlob(), value.getBytes());
    else
        to.bind(index);
}

// Copies rows in one order until they end, one cannot be read, or one is there already. True: they ended.
bool copyRows(SQLite::Database &from, SQLite::Database &to, const Table &table, const char *order)
{
    std::string marks = "?";
    for (int i = 1; i < table.columns; ++i)
        marks += ",?";
    SQLite::Statement put(to, "INSERT OR IGNORE INTO " + std::string(table.name) + " VALUES(" + marks + ")");
    try {
        SQLite::Statement rows(from, "SELECT * FROM " + std::string(table.name) + " ORDER BY " + order);
        while (rows.executeStep()) {
            if (rows.getColumnCount() != table.columns)
                return false;
            for (int i = 0; i < table.columns; ++i)
                copyValue(put, i + 1, rows.getColumn(i));
            const bool isNew = put.exec() == 1;
            put.reset();
            if (!isNew)
                return true; // met what was read from the other end
        }
        return true;
    } catch (const SQLite::Exception &) {
        return false; // the damage: what is behind it is read from the other end
    }
}

void copyAll(const QString &aside, LogConnection &to)
{
    SQLite::Database source(aside.toStdString(), SQLite::OPEN_READWRITE); // it may have a journal to play back
    SQLite::Database target(to.file().toStdString(), SQLite::OPEN_READWRITE, 5000);
    target.exec("BEGIN");
    for (const Table &table : Tables)
        if (!copyRows(source, target, table, table.ascending))
            copyRows(source, target, table, table.descending);
    target.exec("COMMIT");
}

// Numbers are dense in the new log too: what is missing between has an entry that says so.
void fillHoles(LogConnection &connection)
{
    connection.execute("BEGIN");
    LogNames names(connection);
    const qint64 error = names.error(logtext::lostEntry());
    SqlStatement holes = connection.prepare(
        "WITH RECURSIVE every(seq) AS (SELECT (SELECT min(seq) FROM entries) UNION ALL SELECT seq + 1 FROM every "
        "WHERE seq < (SELECT max(seq) FROM entries)) "
        "INSERT INTO entries(seq, at_ms, ended_ms, is_run, place, process, bytes, state, partition, position, "
        "broker_ms, latency_us, attempts, error) SELECT seq, 0, ?1, 0, 0, 0, 0, 5, -1, -1, -1, 0, 1, ?2 FROM every "
        "WHERE seq IS NOT NULL AND seq NOT IN (SELECT seq FROM entries)");
    const qint64 now = SystemClock().wallMs();
    holes.bind(now, error).run();
    SqlStatement runs = connection.prepare(
        "UPDATE entries SET is_run=0, ended_ms=?, state=5, partition=-1, position=-1, broker_ms=-1, latency_us=0, "
        "attempts=1, error=? WHERE is_run=1 AND seq NOT IN (SELECT run FROM runs)");
    runs.bind(now, error).run();
    connection.execute("COMMIT");
}

Result<QString> renamed(const QString &file)
{
    const QString aside = file % u".damaged-"_s % QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s})
        if (QFile::exists(file % part) && !QFile::rename(file % part, aside % part))
            return std::unexpected(
                Error{Error::Kind::Forbidden,
                      translated(QT_TRANSLATE_NOOP("slipway::SendLog",
                                                   "The log %1 is damaged and cannot be set aside. Move it away "
                                                   "yourself, then start again."))
                          .arg(file),
                      {}});
    return aside;
}

} // namespace

Result<QString> setAside(const QString &file, const std::function<void(const QString &)> &makeFile)
{
    const Result<QString> aside = renamed(file);
    if (!aside)
        return aside;
    makeFile(file);
    qint64 saved = 0;
    try {
        LogConnection fresh(file, LogConnection::Mode::Write);
        logschema::prepare(fresh, logschema::migrations());
        copyAll(*aside, fresh);
        saved = fresh.single("SELECT count(*) FROM entries");
        fillHoles(fresh);
    } catch (const SQLite::Exception &) { // nothing more can be read of it: the note says what there is
    }
    if (saved == 0)
        return translated(QT_TRANSLATE_NOOP("slipway::SendLog", "The log was damaged. It is kept as %1; nothing of "
                                                                "it could be read."))
            .arg(*aside);
    return QCoreApplication::translate("slipway::SendLog",
                                       "The log was damaged. It is kept as %1; %n entries of it could be read and are "
                                       "in the new log.",
                                       nullptr, static_cast<int>(saved))
        .arg(*aside);
}

} // namespace slipway::salvage
