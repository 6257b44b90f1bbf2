#pragma once
#include "model/core/messagebatch.h"
#include "model/core/outcome.h"
#include "model/log/sqlstatement.h"

// The columns state, partition, position, broker_ms, latency_us, attempts: alike in entries and in run_rows.
namespace slipway::outcomerow {

// From the column on, in that order; none when the state is null.
inline std::optional<Outcome> read(SqlStatement &row, int column, quint64 seq)
{
    if (row.isNull(column))
        return std::nullopt;
    return Outcome{.seq = seq,
                   .offset = row.integer(column + 2),
                   .brokerTimeMs = row.integer(column + 3),
                   .latencyUs = row.as<quint32>(column + 4),
                   .partition = row.as<qint32>(column + 1),
                   .state = row.as<State>(column),
                   .attempts = row.as<quint8>(column + 5)};
}

// Key, body and headers in bytes.
inline qint64 sizeOf(const MessageBatch &batch, const MessageView &message)
{
    qint64 size = message.key.size() + message.body.size();
    for (const FieldView &header : batch.headers(message))
        size += header.name.size() + header.value.size();
    return size;
}

} // namespace slipway::outcomerow
