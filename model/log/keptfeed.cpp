#include "model/log/keptfeed.h"
#include "model/log/fieldcodec.h"
#include "model/log/logtext.h"
#include <sqlite3.h>

namespace slipway {

KeptFeed::KeptFeed(std::unique_ptr<LogConnection> connection, qint64 entry)
    : m_connection(std::move(connection)), m_entry(entry)
{
    SqlStatement end = m_connection->prepare(
        "SELECT max((SELECT coalesce(max(n) + 1, 0) FROM payloads WHERE entry=?1), "
        "(SELECT coalesce(max(n) + 1, 0) FROM run_rows WHERE run=?1))");
    if (end.bind(m_entry).step())
        m_end = end.as<quint64>(0);
}

Result<FeedStep> KeptFeed::next(qsizetype messages, qsizetype bytes)
{
    try {
        return read(messages, bytes);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(m_connection->errorOf(exception));
    }
}

Destination KeptFeed::destination(qint64 place)
{
    SqlStatement find = m_connection->prepare("SELECT destination, routing_key FROM places WHERE id=?");
    return find.bind(place).step() ? Destination{find.text(0), find.text(1)} : Destination{};
}

void KeptFeed::missing(FeedStep &step, quint64 upTo) const
{
    for (quint64 seq = m_next; seq < upTo; ++seq)
        step.bad.push_back({seq, 0, 0, logtext::noBody(m_entry)});
}

FeedStep KeptFeed::read(qsizetype messages, qsizetype bytes)
{
    FeedStep step;
    auto batch = std::make_shared<MessageBatch>(static_cast<std::size_t>(std::max<qsizetype>(messages, 1)));
    QHash<qint64, quint16> destinations;
    SqlStatement rows = m_connection->prepare(
        "SELECT n, key, body, fields, timestamp_ms, partition, place FROM payloads WHERE entry=? AND n>=? ORDER BY n "
        "LIMIT ?");
    rows.bind(m_entry, m_next, messages);
    while (batch->bytes() < bytes && rows.step()) {
        auto fields = fieldcodec::decode(rows.view(3));
        if (!fields)
            throw SQLite::Exception("the fields of a message cannot be read", SQLITE_CORRUPT);
        Message message{rows.optionalBytes(1), rows.optionalBytes(2), std::move(fields->headers),
                        std::move(fields->properties), std::nullopt};
        if (!rows.isNull(4))
            message.timestampMs = rows.integer(4);
        const qint64 place = rows.integer(6);
        if (!destinations.contains(place))
            destinations[place] = batch->addDestination(destination(place));
        const quint64 seq = rows.as<quint64>(0);
        missing(step, seq);
        batch->add(seq, message, destinations[place], rows.as<qint32>(5));
        m_next = seq + 1;
    }
    if (batch->messages().empty()) {
        missing(step, m_end);
        m_next = m_end;
    } else {
        step.batch = std::move(batch);
    }
    step.atEnd = m_next >= m_end;
    return step;
}

} // namespace slipway
