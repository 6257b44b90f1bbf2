#include "model/log/outcomechunk.h"
#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr char Format = 1;

// Reads one column, a value at a time.
class ColumnReader {
public:
    // Finds the column's end by walking over it, since columns stand one behind the other.
    ColumnReader(varint::Reader &from, quint32 count) : m_value(varint::unzigzag(from.next())), m_rest(QByteArrayView())
    {
        const QByteArrayView kind = from.bytes(1);
        if (kind.isEmpty())
            return;
        m_constant = kind[0] == 0;
        if (m_constant) {
            m_stride = varint::unzigzag(from.next());
            return;
        }
        m_rest = from;
        for (quint32 i = 1; i < count; ++i)
            from.next();
    }

    quint64 next()
    {
        const quint64 value = m_value;
        m_value += m_constant ? m_stride : varint::unzigzag(m_rest.next());
        return value;
    }

private:
    quint64 m_value;
    quint64 m_stride = 0;
    bool m_constant = true;
    varint::Reader m_rest;
};

} // namespace

void OutcomeChunk::add(const Outcome &outcome, QByteArrayView id)
{
    m_numbers.add(outcome.seq - m_block * BlockSize);
    m_offsets.add(static_cast<quint64>(outcome.offset));
    m_times.add(static_cast<quint64>(outcome.brokerTimeMs));
    m_latencies.add(outcome.latencyUs);
    m_attempts.add(outcome.attempts);
    if (!id.isEmpty() || !m_ids.empty()) {
        if (m_ids.empty()) // those before had none
            m_ids.assign(std::size_t(m_count) * 2, '\0');
        const auto shared = static_cast<quint64>(
            std::ranges::mismatch(std::as_const(m_lastId), id).in1 - m_lastId.cbegin());
        varint::append(m_ids, shared);
        varint::append(m_ids, static_cast<quint64>(id.size()) - shared);
        m_ids.append(id.data() + shared, static_cast<std::size_t>(id.size()) - shared);
        m_lastId = id.toByteArray();
    }
    ++m_count;
    m_sizeBound = m_numbers.size() + m_offsets.size() + m_times.size() + m_latencies.size() + m_attempts.size() +
                  static_cast<qsizetype>(m_ids.size());
}

void OutcomeChunk::encode(std::string &to) const
{
    to.clear();
    to.push_back(Format);
    for (const DeltaColumn *column : {&m_numbers, &m_offsets, &m_times, &m_latencies, &m_attempts})
        column->write(to);
    to.push_back(m_ids.empty() ? '\0' : '\1');
    to.append(m_ids);
}

bool OutcomeChunk::decode(quint64 block, qint32 partition, State state, quint32 count, QByteArrayView bytes,
                          const Visit &visit)
{
    varint::Reader in(bytes);
    const QByteArrayView format = in.bytes(1);
    if (format.isEmpty() || format[0] != Format || count == 0 || count > BlockSize * 256)
        return false;
    ColumnReader numbers(in, count), offsets(in, count), times(in, count), latencies(in, count), attempts(in, count);
    const QByteArrayView hasIds = in.bytes(1);
    if (hasIds.isEmpty())
        return false;
    QByteArray id;
    for (quint32 i = 0; i < count; ++i) {
        if (hasIds[0] != 0) {
            const quint64 shared = in.next();
            const QByteArrayView rest = in.bytes(in.next());
            if (in.failed() || shared > static_cast<quint64>(id.size()))
                return false;
            id.truncate(static_cast<qsizetype>(shared));
            id.append(rest);
        }
        const quint64 number = numbers.next();
        if (number >= BlockSize)
            return false;
        visit(Outcome{.seq = block * BlockSize + number,
                      .offset = static_cast<qint64>(offsets.next()),
                      .brokerTimeMs = static_cast<qint64>(times.next()),
                      .latencyUs = static_cast<quint32>(latencies.next()),
                      .partition = partition,
                      .state = state,
                      .attempts = static_cast<quint8>(attempts.next())},
              id);
    }
    return !in.failed() && in.atEnd();
}

} // namespace slipway
