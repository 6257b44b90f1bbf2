#include "model/runs/inflight.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

namespace {

bool isAcknowledged(State state)
{
    return state <= State::SentUnconfirmed;
}

qsizetype bytesOf(const MessageBatch &batch, const MessageView &message)
{
    qsizetype bytes = message.key.size() + message.body.size();
    for (const auto fields : {batch.headers(message), batch.properties(message)})
        for (const FieldView &field : fields)
            bytes += field.name.size() + field.value.size();
    return bytes;
}

// Some messages of a batch once more: their bytes stay where they are.
MessageBatchPtr again(const MessageBatchPtr &from, std::span<const std::size_t> indexes)
{
    auto batch = std::make_shared<MessageBatch>(indexes.size(), 64);
    for (const Destination &destination : from->destinations())
        batch->addDestination(destination);
    for (const std::size_t index : indexes) {
        const MessageView &message = from->messages()[index];
        batch->add(message, from->headers(message), from->properties(message));
    }
    batch->setTransaction(from->transaction());
    batch->hold(from);
    return batch;
}

} // namespace

void InFlight::add(MessageBatchPtr batch)
{
    const auto messages = batch->messages();
    const auto count = static_cast<qsizetype>(messages.size());
    if (!count)
        return;
    Flight flight;
    flight.first = messages.front().seq;
    flight.last = messages.back().seq;
    flight.dense = flight.last - flight.first + 1 == messages.size();
    flight.marks.resize(messages.size());
    flight.open = count;
    m_bytes += batch->bytes();
    m_withSession += count;
    m_unsettled += count;
    flight.batch = std::move(batch);
    m_flights.emplace_hint(m_flights.end(), flight.first, std::move(flight));
}

InFlight::Settled InFlight::settle(OutcomeBatch said, const RetryPolicy &policy, bool closing, Time now)
{
    Settled settled;
    Resend resend;
    int attempts = 0;
    std::size_t kept = 0;
    for (Outcome &outcome : said.outcomes) {
        const bool known = find(outcome.seq);
        const std::size_t index = known ? indexIn(m_last->second, outcome.seq) : 0;
        if (!known || index >= m_last->second.marks.size() || !m_last->second.marks[index].withSession) {
            ++m_violations; // never sent, or said twice
            continue;
        }
        Mark &mark = m_last->second.marks[index];
        mark.withSession = false;
        --m_withSession;
        if (isFinal(outcome, mark, said.error(outcome), policy, closing)) {
            end(index, outcome.state, settled);
            said.outcomes[kept++] = outcome;
        } else {
            resend.seqs.push_back(outcome.seq);
            attempts = std::max<int>(attempts, mark.attempts);
        }
    }
    said.outcomes.resize(kept);
    settled.final = std::move(said);
    settled.again = static_cast<qsizetype>(resend.seqs.size());
    if (settled.again) {
        resend.due = now + RetryPolicy::delay(attempts, 0.5);
        m_resends.push_back(std::move(resend));
    }
    return settled;
}

bool InFlight::isFinal(Outcome &outcome, Mark &mark, const Error *error, const RetryPolicy &policy, bool closing) const
{
    outcome.attempts = mark.attempts;
    if (outcome.state <= State::Returned) // the broker's word
        return true;
    if (!closing && policy.again(outcome, error)) {
        mark.maybeStored |= outcome.state == State::Ambiguous;
        return false;
    }
    if (mark.maybeStored && (outcome.state == State::Failed || outcome.state == State::Cancelled))
        outcome.state = State::Ambiguous;
    return true;
}

InFlight::Settled InFlight::lost()
{
    Settled settled;
    if (!m_withSession)
        return settled;
    settled.final.errors.push_back(
        {Error::Kind::Internal,
         QCoreApplication::translate("slipway::InFlight", "The connection ended without saying what became of this "
                                                          "message. It may be stored: look for it before sending it "
                                                          "again."),
         {}});
    std::vector<quint64> firsts;
    for (const auto &[first, flight] : m_flights)
        firsts.push_back(first);
    for (const quint64 first : firsts) {
        const auto flight = m_flights.find(first);
        const MessageBatchPtr batch = flight->second.batch; // end() may let go of the flight
        const std::vector<Mark> marks = flight->second.marks;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (!marks[i].withSession)
                continue;
            ++m_violations;
            --m_withSession;
            m_last = flight;
            settled.final.outcomes.push_back(
                {.seq = batch->messages()[i].seq, .error = 1, .state = State::Ambiguous, .attempts = marks[i].attempts});
            end(i, State::Ambiguous, settled);
        }
    }
    return settled;
}

MessageBatchPtr InFlight::nextResend(Time now, qsizetype atMost)
{
    m_offered = std::ranges::find_if(m_resends, [now](const Resend &each) { return each.due <= now; });
    m_offeredCount = 0;
    if (m_offered == m_resends.end() || atMost < 1 || !find(m_offered->seqs.front()))
        return {};
    const Flight &flight = m_last->second;
    std::vector<std::size_t> indexes;
    for (const quint64 seq : m_offered->seqs) {
        if (static_cast<qsizetype>(indexes.size()) == atMost || seq < flight.first || seq > flight.last)
            break;
        indexes.push_back(indexIn(flight, seq));
    }
    m_offeredCount = indexes.size();
    return again(flight.batch, indexes);
}

void InFlight::resent()
{
    for (const quint64 seq : std::span(m_offered->seqs).first(m_offeredCount)) {
        (void)find(seq);
        Mark &mark = m_last->second.marks[indexIn(m_last->second, seq)];
        mark.withSession = true;
        mark.attempts = static_cast<quint8>(std::min(mark.attempts + 1, 255));
    }
    m_withSession += static_cast<qsizetype>(m_offeredCount);
    auto &seqs = m_offered->seqs;
    seqs.erase(seqs.begin(), seqs.begin() + static_cast<std::ptrdiff_t>(m_offeredCount));
    if (seqs.empty())
        m_resends.erase(m_offered);
    m_offeredCount = 0;
}

std::optional<InFlight::Time> InFlight::nextDue() const
{
    if (m_resends.empty())
        return {};
    return std::ranges::min_element(m_resends, {}, &Resend::due)->due;
}

void InFlight::hasten(Time now)
{
    for (Resend &each : m_resends)
        each.due = std::min(each.due, now);
}

InFlight::Settled InFlight::endResends(State state, const Error &error)
{
    Settled settled;
    settled.final.errors.push_back(error);
    for (const Resend &resend : std::exchange(m_resends, {})) {
        for (const quint64 seq : resend.seqs) {
            (void)find(seq);
            const std::size_t index = indexIn(m_last->second, seq);
            const Mark mark = m_last->second.marks[index];
            const State ends = mark.maybeStored ? State::Ambiguous : state;
            settled.final.outcomes.push_back({.seq = seq, .error = 1, .state = ends, .attempts = mark.attempts});
            end(index, ends, settled);
        }
    }
    return settled;
}

bool InFlight::find(quint64 seq)
{
    if (m_last != m_flights.end() && seq >= m_last->second.first && seq <= m_last->second.last)
        return true;
    m_last = m_flights.upper_bound(seq);
    if (m_last == m_flights.begin()) {
        m_last = m_flights.end();
        return false;
    }
    --m_last;
    if (seq <= m_last->second.last)
        return true;
    m_last = m_flights.end();
    return false;
}

// The number of marks when the batch has no such message.
std::size_t InFlight::indexIn(const Flight &flight, quint64 seq)
{
    if (flight.dense)
        return seq - flight.first;
    const auto messages = flight.batch->messages();
    const auto at = std::ranges::lower_bound(messages, seq, {}, &MessageView::seq);
    return at != messages.end() && at->seq == seq ? static_cast<std::size_t>(at - messages.begin()) : messages.size();
}

void InFlight::end(std::size_t index, State state, Settled &into)
{
    Flight &flight = m_last->second;
    if (!isAcknowledged(state))
        flight.lostBytes += bytesOf(*flight.batch, flight.batch->messages()[index]);
    --m_unsettled;
    if (!--flight.open)
        release(into);
}

void InFlight::release(Settled &into)
{
    Flight &flight = m_last->second;
    m_bytes -= flight.batch->bytes();
    m_acknowledgedBytes += flight.batch->bytes() - flight.lostBytes;
    into.done.push_back(std::move(flight.batch));
    m_flights.erase(m_last);
    m_last = m_flights.end();
}

} // namespace slipway
