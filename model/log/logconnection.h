#pragma once
#include "model/core/error.h"
#include "model/log/sqlstatement.h"
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <memory>
#include <unordered_map>

namespace slipway {

// One connection to the log's file, with its prepared statements. Used by one thread; its methods throw
// SQLite::Exception, which is turned into an Error by errorOf() where the log meets the rest of Slipway.
class LogConnection {
public:
    enum class Mode : quint8 { Write, Read };

    LogConnection(const QString &file, Mode mode);

    // sql must be a literal: statements are kept by its address.
    SqlStatement prepare(const char *sql);
    void execute(const char *sql) { m_database.exec(sql); }
    qint64 single(const char *sql); // the one number that a query without parameters gives; 0 for none
    qint64 lastRow() const { return m_database.getLastInsertRowid(); }

    const QString &file() const { return m_file; }
    Error errorOf(const SQLite::Exception &exception) const;
    // Whether a commit waits until it is on the disk. One that does not is so with the next that does. Not in a transaction.
    void setSynced(bool synced);
    // At the close what is in the WAL stays there, for whoever opens the log next, while that is little: two waits for the
    // disk less, and two less for the next, which goes on with the file. Else it is copied into the log, as SQLite does.
    void leaveJournal();

    // True while the path still leads to the file that was opened: SQLite itself writes on into a removed one.
    bool stillThere() const;

private:
    QString m_file;
    SQLite::Database m_database;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    bool m_synced = true;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace slipway
