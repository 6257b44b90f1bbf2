#include "model/log/bulkrun.h"
#include "model/log/logtext.h"
#include <sqlite3.h>

namespace slipway {

namespace {

constexpr quint64 BlockSize = OutcomeChunk::BlockSize;

quint64 blocksFor(quint64 messages)
{
    return (messages + BlockSize - 1) / BlockSize;
}

} // namespace

BulkRun::BulkRun(const StoredRun &stored, LogEvents events)
    : RunStream(stored, std::move(events)), m_ledger(blocksFor(stored.reserved), stored.settled / BlockSize),
      m_retriedBefore(stored.retried)
{
    m_ledger.setCounts(stored.counts);
    m_ledger.setHighest(stored.settled);
}

bool BulkRun::isDirty() const
{
    return RunStream::isDirty() || m_ledger.isDirty() || !m_failures.empty();
}

void BulkRun::ensureLoaded(LogConnection &connection, quint64 firstSeq, quint64 lastSeq)
{
    for (quint64 block = firstSeq / BlockSize; block <= lastSeq / BlockSize; ++block)
        if (m_ledger.needsLoading(block))
            loadBlock(connection, block);
}

void BulkRun::loadBlock(LogConnection &connection, quint64 block)
{
    SqlStatement parts = connection.prepare(
        "SELECT part, partition, state, n, outcomes FROM chunks WHERE run=? AND block=? ORDER BY part");
    parts.bind(run(), block);
    std::vector<Outcome> outcomes;
    quint32 next = 0;
    while (parts.step()) {
        next = parts.as<quint32>(0) + 1;
        if (!OutcomeChunk::decode(block, parts.as<qint32>(1), parts.as<State>(2), parts.as<quint32>(3),
                                  parts.view(4), [&](const Outcome &each, QByteArrayView) { outcomes.push_back(each); }))
            throw SQLite::Exception("an outcome chunk cannot be read", SQLITE_CORRUPT);
    }
    m_ledger.beginLoading(block, next);
    for (const Outcome &outcome : outcomes)
        m_ledger.load(outcome);
}

void BulkRun::apply(LogConnection &connection, const OutcomeBatch &batch)
{
    quint64 first = batch.outcomes.front().seq, last = first;
    for (const Outcome &outcome : batch.outcomes) {
        first = std::min(first, outcome.seq);
        last = std::max(last, outcome.seq);
    }
    ensureLoaded(connection, first, last);
    std::vector<std::shared_ptr<const Error>> errors(batch.errors.size()); // one each, however many had it
    for (const Outcome &outcome : batch.outcomes) {
        if (outcome.text == 0) [[likely]] {
            m_ledger.record(outcome);
        } else {
            m_ledger.record(outcome, batch.id(outcome).toUtf8());
        }
        if (const Error *error = batch.error(outcome)) {
            auto &shared = errors[outcome.error - 1u];
            if (!shared)
                shared = std::make_shared<const Error>(*error);
            m_failures.push_back({outcome.seq, outcome.attempts, outcome.state, shared});
        }
    }
}

void BulkRun::apply(LogConnection &connection, const BadInput &bad)
{
    ensureLoaded(connection, bad.seq, bad.seq);
    m_ledger.record({.seq = bad.seq, .state = State::Failed});
    m_failures.push_back(
        {bad.seq, 1, State::Failed, std::make_shared<const Error>(bad.error), bad.line, bad.column});
}

void BulkRun::prepare(LogConnection &connection)
{
    // What was applied is let go at once: a failing load leaves the rest for the next time.
    while (!m_outcomes.empty()) {
        std::size_t done = 0;
        try {
            for (; done < m_outcomes.size(); ++done)
                apply(connection, m_outcomes[done]);
        } catch (const SQLite::Exception &) {
            m_outcomes.erase(m_outcomes.begin(), m_outcomes.begin() + static_cast<std::ptrdiff_t>(done));
            throw;
        }
        m_outcomes.clear();
    }
    for (; !m_bad.empty(); m_bad.pop_back())
        apply(connection, m_bad.back());
    if (m_finish)
        finishReserved(connection);
}

// What was asked for and not answered never left; what was reserved beyond the last outcome of a run that ended in
// order never left either. What else has no outcome may be stored.
void BulkRun::finishReserved(LogConnection &connection)
{
    m_wanted.reset();
    if (*m_finish == RunPhase::Interrupted) {
        settle(connection, acceptedBelow());
        m_reserved = std::max(acceptedBelow(), m_ledger.highest());
    } else {
        // An earlier process may have written outcomes in blocks that this one never touched.
        if (m_reserved > m_ledger.settledBelow())
            ensureLoaded(connection, m_ledger.settledBelow(), m_reserved - 1);
        settle(connection, m_ledger.highest());
        m_reserved = m_ledger.highest();
    }
}

void BulkRun::settleReserved(LogConnection &connection)
{
    settle(connection, acceptedBelow());
}

void BulkRun::settle(LogConnection &connection, quint64 below)
{
    std::shared_ptr<const Error> error;
    for (quint64 block = m_ledger.settledBelow() / BlockSize; block * BlockSize < below; ++block) {
        ensureLoaded(connection, block * BlockSize, block * BlockSize);
        for (quint64 seq = block * BlockSize; seq < std::min(below, (block + 1) * BlockSize); ++seq) {
            if (m_ledger.state(seq) != OutcomeLedger::None)
                continue;
            if (!error)
                error = std::make_shared<const Error>(logtext::endedBefore());
            m_ledger.record({.seq = seq, .state = State::Ambiguous});
            m_failures.push_back({seq, 1, State::Ambiguous, error});
        }
    }
}

void BulkRun::writeRows(LogConnection &connection, LogNames &names)
{
    m_ledger.unwritten([&](const OutcomeLedger::Part &part) {
        part.chunk.encode(m_bytes);
        SqlStatement put = connection.prepare(
            "INSERT OR REPLACE INTO chunks(run, block, part, partition, state, n, outcomes) VALUES(?,?,?,?,?,?,?)");
        put.bind(run(), part.chunk.block(), part.number, part.chunk.partition(), part.chunk.state(),
                 part.chunk.count(), QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
        put.run();
    });
    const Error *last = nullptr;
    qint64 number = 0;
    for (const Failure &failure : m_failures) {
        if (failure.error.get() != last) {
            number = names.error(*failure.error);
            last = failure.error.get();
        }
        SqlStatement put = connection.prepare("INSERT OR REPLACE INTO failures(run, n, attempt, state, error, line, "
                                              "col) VALUES(?,?,?,?,?,?,?)");
        put.bind(run(), failure.n, failure.attempt, failure.state, number, failure.line, failure.column).run();
    }
}

void BulkRun::written()
{
    m_ledger.written();
    m_failures.clear();
    RunStream::written();
}

} // namespace slipway
