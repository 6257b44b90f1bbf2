#include "model/log/logschema.h"
#include "model/log/logtext.h"
#include "model/log/salvage.h"
#include "model/log/sqllog.h"
#include "model/log/processmark.h"
#include <QFile>
#include <QFileInfo>
#include <QDir>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

namespace {

bool isDamage(const SQLite::Exception &exception)
{
    return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

// The folder 0700 and the file 0600, made before SQLite does: its own would be open to others.
void makeFile(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        ::chmod(QFile::encodeName(folder).constData(), 0700);
    }
    const int made = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (made >= 0)
        ::close(made);
}

Result<> checkIdentity(LogConnection &connection)
{
    const qint64 version = connection.single("PRAGMA user_version");
    if (version > logschema::Version)
        return std::unexpected(logtext::newerVersion(connection.file(), version));
    const bool empty = connection.single("SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && connection.single("PRAGMA application_id") != logschema::ApplicationId)
        return std::unexpected(logtext::notALog(connection.file()));
    return {};
}

// Reads both ends of what matters: what is damaged elsewhere is found when it is read.
void probe(LogConnection &connection)
{
    for (const char *sql : {"SELECT count(*) FROM (SELECT * FROM entries ORDER BY seq DESC LIMIT 64)",
                            "SELECT count(*) FROM (SELECT * FROM entries ORDER BY seq LIMIT 64)",
                            "SELECT count(*) FROM (SELECT * FROM runs ORDER BY run DESC LIMIT 64)",
                            "SELECT count(*) FROM processes", "SELECT count(*) FROM (SELECT * FROM places LIMIT 64)"})
        connection.single(sql);
}

bool hasLeftovers(LogConnection &connection)
{
    SqlStatement all = connection.prepare("SELECT pid, started, boot FROM processes");
    while (all.step())
        if (!ProcessMark{all.integer(0), all.integer(1), all.text(2)}.alive())
            return true;
    return false;
}

Result<std::unique_ptr<SendLog>> openWritable(const QString &file, const QString &note)
{
    makeFile(file);
    auto connection = std::make_unique<LogConnection>(file, LogConnection::Mode::Write);
    if (Result<> ours = checkIdentity(*connection); !ours)
        return std::unexpected(ours.error());
    logschema::prepare(*connection, logschema::migrations());
    probe(*connection);
    const bool leftovers = hasLeftovers(*connection);
    auto log = std::make_unique<SqlLog>(file, note, std::make_unique<LogWriter>(std::move(connection)));
    if (leftovers)
        if (Result<> settled = log->settleLeftovers(); !settled)
            return std::unexpected(settled.error());
    return log;
}

Result<std::unique_ptr<SendLog>> openToRead(const QString &file)
{
    LogConnection connection(file, LogConnection::Mode::Read);
    if (connection.single("PRAGMA application_id") != logschema::ApplicationId)
        return std::unexpected(logtext::notALog(file));
    probe(connection);
    return std::make_unique<SqlLog>(file, QString(), nullptr);
}

Error errorOf(const SQLite::Exception &exception, const QString &file)
{
    return logtext::sqliteError(exception.getErrorCode(), exception.getExtendedErrorCode(),
                                QString::fromUtf8(exception.what()), file);
}

} // namespace

Result<std::unique_ptr<SendLog>> SendLog::open(const QString &file, Access access)
{
    try {
        return access == Access::ReadOnly ? openToRead(file) : openWritable(file, {});
    } catch (const SQLite::Exception &exception) {
        if (access == Access::ReadOnly || !isDamage(exception))
            return std::unexpected(errorOf(exception, file));
    }
    const Result<QString> note = salvage::setAside(file, makeFile);
    if (!note)
        return std::unexpected(note.error());
    try {
        return openWritable(file, *note);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception, file));
    }
}

} // namespace slipway
