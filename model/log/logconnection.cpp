#include "model/log/logconnection.h"
#include "model/log/logtext.h"
#include <QFile>
#include <sqlite3.h>
#include <sys/stat.h>
#include <utility>
#include <thread>
#include <chrono>

namespace slipway {

namespace {

constexpr int BusyTimeoutMs = 5000;
constexpr off_t LeftJournal = 1024 * 1024; // bytes of a WAL that is left: a single send adds about 40 KiB

int flagsOf(LogConnection::Mode mode)
{
    const int access =
        mode == LogConnection::Mode::Write ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY;
    return access | SQLite::OPEN_NOMUTEX; // of one thread: no lock at every value that is bound or read
}

// Two that open a new log at once are both in the way of the other's change to WAL: SQLite says busy at once, without
// its own waiting.
void enterWal(SQLite::Database &database)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(BusyTimeoutMs);
    for (;;) {
        try {
            database.exec("PRAGMA journal_mode=WAL");
            return;
        } catch (const SQLite::Exception &exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || std::chrono::steady_clock::now() >= deadline)
                throw;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
}

} // namespace

LogConnection::LogConnection(const QString &file, Mode mode)
    : m_file(file), m_database(file.toStdString(), flagsOf(mode), BusyTimeoutMs)
{
    struct stat about = {};
    if (::stat(QFile::encodeName(file).constData(), &about) == 0) {
        m_device = about.st_dev;
        m_inode = about.st_ino;
    }
    if (mode == Mode::Write) {
        enterWal(m_database);
        execute("PRAGMA synchronous=FULL");
        execute("PRAGMA journal_size_limit=67108864"); // what a long reader made it grow to is given back
    }
    // The writer adds at the end: more would only fill in the course of a long run.
    execute(mode == Mode::Write ? "PRAGMA cache_size=-2048" : "PRAGMA cache_size=-8192");
    execute("PRAGMA temp_store=MEMORY");
}

SqlStatement LogConnection::prepare(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return SqlStatement(*statement);
}

qint64 LogConnection::single(const char *sql)
{
    SqlStatement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

void LogConnection::setSynced(bool synced)
{
    if (std::exchange(m_synced, synced) != synced)
        execute(synced ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
}

void LogConnection::leaveJournal()
{
    struct stat about = {};
    if (::stat(QFile::encodeName(m_file + QStringLiteral("-wal")).constData(), &about) == 0 && about.st_size < LeftJournal)
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

bool LogConnection::stillThere() const
{
    struct stat about = {};
    return ::stat(QFile::encodeName(m_file).constData(), &about) == 0 && about.st_dev == m_device &&
           about.st_ino == m_inode;
}

Error LogConnection::errorOf(const SQLite::Exception &exception) const
{
    return logtext::sqliteError(exception.getErrorCode(), exception.getExtendedErrorCode(),
                                QString::fromUtf8(exception.what()), m_file);
}

} // namespace slipway
