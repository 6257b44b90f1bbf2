#include "model/log/logfeed.h"
#include "model/log/keptfeed.h"
#include "model/log/logtext.h"
#include "model/log/runfacts.h"

namespace slipway::logfeed {

namespace {

constexpr qsizetype StepMessages = 256;
constexpr qsizetype StepBytes = 1024 * 1024;

Error errorOf(const SQLite::Exception &exception, const QString &file)
{
    return logtext::sqliteError(exception.getErrorCode(), exception.getExtendedErrorCode(),
                                QString::fromUtf8(exception.what()), file);
}

} // namespace

Result<std::unique_ptr<MessageFeed>> open(const QString &file, qint64 entry)
{
    try {
        auto connection = std::make_unique<LogConnection>(file, LogConnection::Mode::Read);
        {
            SqlStatement run = connection->prepare("SELECT facts FROM runs WHERE run=? AND small=0");
            if (run.bind(entry).step())
                return openFeed(runfacts::fromJson(run.bytes(0)).feed);
        }
        SqlStatement any = connection->prepare("SELECT 1 FROM entries WHERE seq=?");
        if (!any.bind(entry).step())
            return std::unexpected(logtext::noSuchEntry(entry));
        return std::make_unique<KeptFeed>(std::move(connection), entry);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception, file));
    }
}

Result<Message> one(MessageFeed &feed, LogConnection &connection, qint64 entry, quint64 n)
{
    try {
        SqlStatement place = connection.prepare(
            "SELECT seq, position, line FROM reservations WHERE run=? AND seq<=? ORDER BY seq DESC LIMIT 1");
        if (place.bind(entry, n).step() && place.integer(0) > 0)
            if (auto sought = feed.seek({place.as<quint64>(0), place.integer(1), place.integer(2)}); !sought)
                return std::unexpected(sought.error());
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(connection.errorOf(exception));
    }
    for (;;) {
        const auto step = feed.next(StepMessages, StepBytes);
        if (!step)
            return std::unexpected(step.error());
        for (const BadInput &bad : step->bad)
            if (bad.seq == n)
                return std::unexpected(logtext::noBody(entry));
        if (!step->batch)
            return std::unexpected(logtext::noBody(entry));
        for (const MessageView &message : step->batch->messages())
            if (message.seq == n)
                return step->batch->toMessage(message);
        if (step->atEnd)
            return std::unexpected(logtext::noBody(entry));
    }
}

} // namespace slipway::logfeed
