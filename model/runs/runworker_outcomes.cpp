// What comes of what was sent: the second half of RunWorker.
#include "model/runs/runworker.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr int DefiniteFailures = 5; // of the link in a row, of a kind that waiting does not mend

Error stopped()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("slipway::Run", "The run was stopped before this message left."), {}};
}

OutcomeBatch failures(const std::vector<BadInput> &bad)
{
    OutcomeBatch batch;
    for (const BadInput &each : bad) {
        if (batch.errors.empty() || batch.errors.back() != each.error)
            batch.errors.push_back(each.error);
        batch.outcomes.push_back({.seq = each.seq,
                                  .error = static_cast<quint16>(batch.errors.size()),
                                  .state = State::Failed,
                                  .attempts = 0});
    }
    return batch;
}

// One outcome with what it names.
OutcomeBatch alone(const OutcomeBatch &from, Outcome outcome)
{
    OutcomeBatch one;
    if (const Error *error = from.error(outcome)) {
        one.errors.push_back(*error);
        outcome.error = 1;
    }
    if (outcome.text) {
        one.ids.push_back(from.id(outcome));
        outcome.text = 1;
    }
    one.outcomes.push_back(outcome);
    return one;
}

} // namespace

void RunWorker::settle(OutcomeBatch said)
{
    if (m_plan.oneTransaction && !m_plan.singles && !stopping()) { // without one of them there is none of them
        const auto lost = std::ranges::find_if(said.outcomes, [](const Outcome &each) { return each.state > State::Returned; });
        const Error *why = lost == said.outcomes.end() ? nullptr : said.error(*lost);
        if (why)
            giveUp(Error(*why));
    }
    InFlight::Settled settled = m_inFlight.settle(std::move(said), m_policy, stopping(), m_now);
    const auto word = [](const Outcome &each) { return each.state <= State::Returned; };
    if (std::ranges::any_of(settled.final.outcomes, word))
        m_failures = 0; // the broker is really there
    m_lastUse = m_now;
    record(std::move(settled));
}

void RunWorker::record(InFlight::Settled settled)
{
    if (settled.final.outcomes.empty())
        return;
    m_statistics.addOutcomes(settled.final.outcomes, m_now);
    if (!m_plan.wantOutcomes) {
        m_log->record(std::move(settled.final));
        return;
    }
    m_log->record(settled.final);
    tell(settled.final, settled.done);
}

void RunWorker::leaveOut(std::vector<BadInput> bad)
{
    if (bad.empty())
        return;
    m_statistics.addFailed(std::ssize(bad), m_now);
    const OutcomeBatch failed = m_plan.wantOutcomes ? failures(bad) : OutcomeBatch();
    m_log->recordBad(std::move(bad));
    if (m_plan.wantOutcomes)
        tell(failed, {});
}

// What the owner has not read counts: a slow reader slows the run, and never makes it grow.
void RunWorker::tell(const OutcomeBatch &outcomes, const std::vector<MessageBatchPtr> &of)
{
    const auto ticket = [this](qint64 count) {
        *m_unread += count;
        return std::shared_ptr<const void>(nullptr, [count, unread = m_unread, bell = m_bell](const void *) {
            *unread -= count;
            bell->ring();
        });
    };
    if (!m_plan.singles) {
        (void)m_events->push(RunOutcomes{outcomes, nullptr, ticket(std::ssize(outcomes.outcomes))});
        return;
    }
    for (const Outcome &outcome : outcomes.outcomes) {
        const auto mine = std::ranges::find_if(
            of, [&](const MessageBatchPtr &batch) { return batch->messages().front().seq == outcome.seq; });
        (void)m_events->push(RunOutcomes{alone(outcomes, outcome), mine == of.end() ? nullptr : *mine, ticket(1)});
    }
}

void RunWorker::lost(const Error &error)
{
    const bool wasReady = std::exchange(m_wasReady, false);
    if (!m_downSince)
        m_downSince = m_now;
    ++m_failures;
    m_nextTry = m_now + RetryPolicy::delay(m_failures, QRandomGenerator::global()->generateDouble());
    if (stopping())
        return;
    if (m_plan.singles) {
        m_nextTry = m_now;
        m_bell->ring(); // the next turn, at once
        if (!wasReady)
            failWaiting(error);
    } else if (m_plan.giveUpAfter > 0ms && m_now - *m_downSince >= m_plan.giveUpAfter) {
        giveUp(error);
    } else if (!RetryPolicy::mayPass(error.kind) && m_failures >= DefiniteFailures) {
        giveUp(error);
    }
}

// Single sends: who pressed Send is told at once; the next message tries again.
void RunWorker::failWaiting(const Error &error)
{
    m_failures = 0;
    m_downSince.reset();
    record(m_inFlight.endResends(State::Failed, error));
    endUnsent(State::Failed, error);
}

void RunWorker::giveUp(const Error &error)
{
    if (stopping())
        return;
    m_end.reason = error;
    m_gaveUp = true;
    beginStop(m_plan.closeTimeout);
}

void RunWorker::beginStop(milliseconds deadline)
{
    if (m_plan.singles)
        (void)m_intake->fill(); // what was handed over gets its outcome
    m_stopAt = m_now + deadline;
    m_unsent |= !m_intake->atEnd() || !m_intake->isEmpty() || m_inFlight.waiting() > 0;
    const Error reason = m_gaveUp ? *m_end.reason : stopped();
    const State state = m_gaveUp ? State::Failed : State::Cancelled;
    record(m_inFlight.endResends(state, reason));
    if (m_plan.singles)
        endUnsent(state, reason);
    m_intake->forget();
}

void RunWorker::endUnsent(State state, const Error &error)
{
    Intake::Unsent unsent = m_intake->end(state, error);
    record({std::move(unsent.outcomes), std::move(unsent.batches)});
    leaveOut(std::move(unsent.bad));
}

bool RunWorker::wantsLink() const
{
    return !m_intake->isEmpty() || m_inFlight.unsettled() > 0 || (!m_plan.singles && !m_intake->atEnd());
}

qsizetype RunWorker::room() const
{
    if (m_plan.wantOutcomes && *m_unread >= std::max<qint64>(4 * m_limits.windowMessages, 4096))
        return 0;
    if (m_inFlight.bytes() >= m_limits.windowBytes)
        return 0;
    return m_limits.windowMessages - m_inFlight.unsettled();
}

Call RunWorker::call(milliseconds timeout) const
{
    return {m_ports.clock.now() + timeout, m_stopCalls.get_token()};
}

void RunWorker::showPhase()
{
    if (m_logFault)
        return setPhase(RunPhase::Paused, m_logFault);
    if (stopping())
        return setPhase(RunPhase::Draining, m_end.reason);
    if (m_pause)
        return setPhase(RunPhase::Paused, {});
    if (m_link.state() != ProducerLink::State::Ready && wantsLink())
        return setPhase(RunPhase::Connecting, m_link.lastError());
    const bool last = m_intake->atEnd() && m_intake->isEmpty();
    const QString notice = m_link.notice();
    setPhase(last ? RunPhase::Draining : RunPhase::Sending,
             notice.isEmpty() ? std::nullopt : std::optional(Error{Error::Kind::Throttled, notice, {}}));
}

void RunWorker::setPhase(RunPhase phase, const std::optional<Error> &reason)
{
    if (m_shown && m_shown->first == phase && m_shown->second == reason)
        return;
    m_shown = {phase, reason};
    QString waitingFor = reason ? reason->message : QString();
    if (waitingFor.isEmpty() && phase == RunPhase::Connecting)
        waitingFor = QCoreApplication::translate("slipway::Run", "Connecting.");
    m_statistics.setPhase(phase, waitingFor, m_ports.clock.now());
    (void)m_events->push(RunPhaseChanged{phase, reason});
}

void RunWorker::finish()
{
    m_link.close(0ms); // nothing is outstanding: it ends while the log is written
    if (m_log) {
        if (m_end.phase != RunPhase::Refused)
            m_end.phase = !m_unsent ? RunPhase::Finished : m_park && !m_gaveUp ? RunPhase::Paused : RunPhase::Stopped;
        m_log->finish(m_end.phase);
        closeLog();
    }
    closeLink();
    if (m_inFlight.violations() && !m_end.reason)
        m_end.reason = {Error::Kind::Internal,
                        QCoreApplication::translate("slipway::Run",
                                                    "%1 outcomes of the connection belong to no message, or are "
                                                    "missing. Report this as a fault of Slipway.")
                            .arg(m_inFlight.violations()),
                        {}};
    m_statistics.setFlow(m_inFlight.unsettled(), m_inFlight.acknowledgedBytes());
    setPhase(m_end.phase, m_end.reason);
    (void)m_events->push(std::move(m_end));
}

void RunWorker::closeLink()
{
    const Time deadline = m_ports.clock.now() + m_limits.closeTimeout;
    while (m_link.isOpen() && m_ports.clock.now() < deadline && !m_abandon) {
        readSession();
        if (m_link.isOpen())
            m_bell->wait(50ms);
    }
    m_link.abandon();
}

// While the log cannot write, its outcomes wait for the disk: until somebody stops the run.
void RunWorker::closeLog()
{
    const Time deadline = m_ports.clock.now() + 500ms;
    for (readLog(); !m_logClosed; readLog()) {
        const Time now = m_ports.clock.now();
        if (m_logFault)
            setPhase(RunPhase::Paused, m_logFault);
        if ((m_abandon && now >= deadline) || (m_logFault && (m_stopNow || (stopping() && now >= *m_stopAt)))) {
            m_end.reason = m_logFault.value_or(Error{Error::Kind::StorageFull,
                                                     QCoreApplication::translate("slipway::Run",
                                                                                 "The log did not answer in time."),
                                                     {}});
            break;
        }
        m_bell->wait(50ms);
    }
    m_log.reset();
}

} // namespace slipway
