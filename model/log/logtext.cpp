#include "model/log/logtext.h"
#include <QCoreApplication>
#include <sqlite3.h>

namespace slipway::logtext {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("slipway::SendLog", text);
}

} // namespace

Error sqliteError(int code, int extendedCode, const QString &detail, const QString &file)
{
    const QString own = QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(detail);
    switch (code) {
    case SQLITE_FULL:
        return {Error::Kind::StorageFull,
                say(QT_TRANSLATE_NOOP("slipway::SendLog", "The disk is full, so the log %1 cannot be written. "
                                                          "Make room; sending then goes on by itself."))
                    .arg(file),
                own};
    case SQLITE_IOERR:
        return {Error::Kind::StorageFull,
                say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log %1 cannot be read or written. Check the disk and "
                                                          "its free space; sending then goes on by itself."))
                    .arg(file),
                own};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::Forbidden,
                say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log %1 cannot be opened for writing. Check that the "
                                                          "file and its folder are yours to write."))
                    .arg(file),
                own};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::TimedOut,
                say(QT_TRANSLATE_NOOP("slipway::SendLog", "Another program has held the log %1 for more than 5 s. "
                                                          "Close what else has it open, then try again."))
                    .arg(file),
                own};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Internal,
                say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log %1 is damaged. Start Slipway again: it is set "
                                                          "aside then, and what can be read is kept."))
                    .arg(file),
                own};
    default:
        return {Error::Kind::Internal,
                say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log %1 did not take or give what was asked. Start "
                                                          "Slipway again, and report this if it happens again."))
                    .arg(file),
                own};
    }
}

Error takenAway(const QString &file)
{
    return {Error::Kind::StorageFull,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log %1 was removed or replaced while it was in use. Put "
                                                      "it back; sending then goes on by itself."))
                .arg(file),
            {}};
}

Error newerVersion(const QString &file, qint64 version)
{
    return {Error::Kind::Conflict,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log %1 was written by a newer Slipway. Use that one, or "
                                                      "start a new log beside it."))
                .arg(file),
            QStringLiteral("user_version %1").arg(version)};
}

Error notALog(const QString &file)
{
    return {Error::Kind::Invalid,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "%1 is a database, but no log of Slipway. Move it away, or "
                                                      "choose another place for the log."))
                .arg(file),
            {}};
}

Error noSuchEntry(qint64 seq)
{
    return {Error::Kind::NotFound,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log has no entry %1. It may have been pruned.")).arg(seq),
            {}};
}

Error noSuchRun(qint64 run)
{
    return {Error::Kind::NotFound,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log has no run %1. It may have been pruned.")).arg(run),
            {}};
}

Error readOnly(const QString &file)
{
    return {Error::Kind::Forbidden,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log %1 is open for reading only. Start a new log beside "
                                                      "it to send."))
                .arg(file),
            {}};
}

Error noBody(qint64 seq)
{
    return {Error::Kind::NotFound,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log does not keep the body of this message of entry %1."))
                .arg(seq),
            {}};
}

Error leaseLost(qint64 run)
{
    return {Error::Kind::Conflict,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "Another process has taken over run %1. Nothing more is sent "
                                                      "from here."))
                .arg(run),
            {}};
}

Error driven(qint64 run, qint64 pid)
{
    return {Error::Kind::Conflict,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "Run %1 is being sent by another process. Stop it there "
                                                      "first."))
                .arg(run),
            QStringLiteral("process %1").arg(pid)};
}

Error endedBefore()
{
    return {Error::Kind::Cancelled,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "Slipway ended before the broker's word was written down. The "
                                                      "message may be stored: look for it before sending it again.")),
            {}};
}

Error lostEntry()
{
    return {Error::Kind::Internal,
            say(QT_TRANSLATE_NOOP("slipway::SendLog", "The log was damaged, and this entry could not be read back. "
                                                      "Whatever was sent here may be stored.")),
            {}};
}

} // namespace slipway::logtext
