#include "model/browse/browselines.h"
#include <QCoreApplication>
#include <QIODevice>

namespace slipway {

LineContext BrowseLines::context(const QString &broker, const MessageBatch &batch, const MessageView &message)
{
    return {.topic = batch.destination(message).name,
                             .partition = message.partition,
                             .offset = static_cast<qint64>(message.seq),
                             .id = {},
                             .timestampType = message.timestampType,
                             .schemaSubject = {},
                             .broker = broker,
                             .members = {}};
}

QByteArray BrowseLines::line(const QString &broker, const MessageBatch &batch, const MessageView &message)
{
    return messageLine(context(broker, batch, message), batch, message);
}

Result<qint64> BrowseLines::write(QIODevice &to, const std::stop_token &stop,
                                  const std::function<void(qint64)> &progress) const
{
    qint64 written = 0;
    for (const Row &row : m_rows) {
        if (stop.stop_requested())
            return std::unexpected(
                Error{Error::Kind::Cancelled,
                      QCoreApplication::translate("slipway::BrowseLines", "The export was stopped."), {}});
        const QByteArray text = line(m_broker, *row.batch, row.batch->messages()[row.index]) + '\n';
        if (to.write(text) != text.size())
            return std::unexpected(
                Error{Error::Kind::StorageFull,
                      QCoreApplication::translate("slipway::BrowseLines",
                                                  "The file could not be written to its end. Make room, or choose "
                                                  "another place."),
                      to.errorString()});
        if (++written % 1000 == 0)
            progress(written);
    }
    progress(written);
    return written;
}

} // namespace slipway
