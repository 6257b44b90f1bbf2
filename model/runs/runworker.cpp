#include "model/runs/runworker.h"
#include "model/connections/safety.h"
#include "model/runs/feedcheck.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

RunWorker::RunWorker(Run::Ports ports, RunPlan plan, std::unique_ptr<MessageFeed> feed, OpenRunLog openLog,
                     RunEvents events)
    : m_ports(ports), m_plan(std::move(plan)), m_feed(std::move(feed)), m_openLog(std::move(openLog)),
      m_events(std::move(events)),
      m_logEvents(std::make_shared<Mailbox<LogEvent>>([bell = m_bell] { bell->ring(); })),
      m_policy(m_plan.retryMax, !m_plan.singles, m_plan.resend), m_pacer(pacedBy(m_plan.profile, m_plan.ratePerSecond)),
      m_link(ports.connector, m_plan.profile, m_plan.options, m_bell), m_thread([this] { work(); })
{
}

RunWorker::~RunWorker()
{
    m_abandon = true;
    ask(Wish::StopNow);
}

void RunWorker::ask(Wish wish)
{
    if (wish == Wish::Pause || wish == Wish::Resume)
        m_pause = wish == Wish::Pause;
    if (wish == Wish::StopNow)
        m_stopNow = true;
    if (wish == Wish::Park)
        m_park = true;
    if (wish == Wish::Stop || wish == Wish::StopNow || wish == Wish::Park) {
        m_stop = true;
        m_stopCalls.request_stop();
    }
    m_bell->ring();
}

void RunWorker::work()
{
    m_now = m_ports.clock.now();
    // The engine refuses it, whatever a button or a command has checked before.
    Result<> ready = mayBeSent(m_plan.profile, m_plan.singles ? 1 : m_feed->total(), m_plan.ratePerSecond);
    if (ready)
        ready = m_plan.singles ? openLog() : prepare();
    if (ready) {
        while (!isOver())
            turn();
    } else {
        const bool stopped = ready.error().kind == Error::Kind::Cancelled && m_stop;
        m_end.phase = stopped ? RunPhase::Stopped : RunPhase::Refused;
        m_end.reason = ready.error();
    }
    finish();
}

Result<> RunWorker::prepare()
{
    setPhase(m_plan.checkFirst ? RunPhase::Checking : RunPhase::Connecting, {});
    m_statistics.setTotal(m_feed->total());
    if (auto ok = m_link.find(call(m_plan.connectTimeout)); !ok)
        return ok;
    const Result<> opened = m_link.open(); // it connects while the input is checked
    if (m_plan.checkFirst)
        if (auto ok = check(); !ok)
            return ok;
    if (!opened)
        return opened;
    setPhase(RunPhase::Connecting, {});
    if (auto ok = awaitReady(); !ok)
        return ok;
    return openLog();
}

Result<> RunWorker::check()
{
    FeedCheck reader(*m_feed, *m_link.target().transport);
    auto found = reader.read(m_link.target().kind->limits, m_stopCalls.get_token(),
                             [this](qint64 messages) { m_statistics.setChecked(messages); });
    if (!found)
        return std::unexpected(found.error());
    m_statistics.setTotal(found->messages);
    if (auto ok = mayBeSent(m_plan.profile, found->messages - (m_plan.skipBad ? found->badCount : 0), m_plan.ratePerSecond); !ok)
        return ok;
    if (!found->badCount || m_plan.skipBad)
        return {};
    m_end.bad = std::move(found->bad);
    m_end.badCount = found->badCount;
    return std::unexpected(
        Error{Error::Kind::Invalid,
              m_end.badCount == 1
                  ? QCoreApplication::translate("slipway::Run", "One message cannot be sent. Nothing was sent.")
                  : QCoreApplication::translate("slipway::Run", "%1 messages cannot be sent. Nothing was sent.")
                        .arg(m_end.badCount),
              {}});
}

// A session that died while the input was checked has one more try: the broker may be back.
Result<> RunWorker::awaitReady()
{
    bool mayTryAgain = m_plan.checkFirst;
    const Time deadline = m_ports.clock.now() + m_plan.connectTimeout;
    m_openDeadline = deadline;
    for (;;) {
        (void)m_link.drain();
        if (m_link.state() == ProducerLink::State::Ready)
            return {};
        if (m_stop)
            return std::unexpected(
                Error{Error::Kind::Cancelled,
                      QCoreApplication::translate("slipway::Run", "Stopped before there was a connection. "
                                                                  "Nothing was sent."),
                      {}});
        if (!m_link.isOpen() && (!std::exchange(mayTryAgain, false) || !m_link.open()))
            return std::unexpected(m_link.lastError().value_or(Error{}));
        if (m_ports.clock.now() >= deadline)
            return std::unexpected(
                Error{Error::Kind::TimedOut,
                      QCoreApplication::translate("slipway::Run",
                                                  "There was no connection to %1 within %2 s. Check the address, and "
                                                  "that the broker is running.")
                          .arg(m_plan.profile.name.isEmpty() ? m_plan.profile.address : m_plan.profile.name)
                          .arg(static_cast<double>(m_plan.connectTimeout.count()) / 1000.0),
                      {}});
        m_bell->wait(50ms);
    }
}

Result<> RunWorker::openLog()
{
    auto opened = m_openLog(m_logEvents);
    if (!opened)
        return std::unexpected(opened.error());
    m_log = std::move(opened->log);
    m_end.run = m_log->run();
    if (opened->place != FeedPlace{})
        if (auto ok = m_feed->seek(opened->place); !ok)
            return ok;
    m_statistics.begin(opened->counts, m_log->run());
    m_limits = m_plan.singles ? Limits{} : m_link.target().endpoint.limits;
    m_statistics.setWindow(m_limits.windowMessages);
    const qsizetype paced = m_pacer.limits() ? static_cast<qsizetype>(m_pacer.perSecond() / 200) : m_limits.batchMessages;
    Intake::Plan plan{.batchMessages = std::clamp<qsizetype>(std::min(paced, m_limits.windowMessages / 8), 1,
                                                             m_limits.batchMessages),
                      .batchBytes = std::min(m_limits.batchBytes, m_limits.windowBytes / 8),
                      .firstAhead = m_plan.singles ? Intake::Plan{}.aheadMessages : 0,
                      .keepBodies = m_plan.small || m_plan.singles,
                      .refuse = !m_plan.checkFirst || m_plan.skipBad};
    if (m_pacer.limits()) // half a second ahead: a crash leaves in doubt what was reserved
        plan.aheadMessages = std::max(plan.batchMessages, static_cast<qsizetype>(m_pacer.perSecond() / 2));
    m_intake.emplace(*m_feed, plan);
    m_intake->setLog(m_log.get(), opened->reserved);
    return {};
}

void RunWorker::turn()
{
    m_now = m_ports.clock.now(); // one time for all decisions of a turn: what is not due now is waited for
    obey();
    readLog();
    readSession();
    reconnect();
    read();
    send();
    decide();
    closeWhenIdle();
    m_statistics.setFlow(m_inFlight.unsettled(), m_inFlight.acknowledgedBytes());
    showPhase();
    if (!isOver())
        wait();
}

void RunWorker::obey()
{
    if (m_stop && !stopping())
        beginStop(m_plan.closeTimeout);
    if (!stopping())
        return;
    if (m_stopNow)
        m_stopAt = std::min(*m_stopAt, m_now);
    if (m_now >= *m_stopAt && !std::exchange(m_closing, true))
        m_link.close(0ms);
    if (m_now >= *m_stopAt + m_limits.closeTimeout && m_link.isOpen()) { // it does not even close
        m_link.abandon();
        record(m_inFlight.lost());
    }
}

void RunWorker::readLog()
{
    for (LogEvent &event : m_logEvents->drain()) {
        if (const auto *reserved = std::get_if<Reserved>(&event))
            m_intake->reserved(reserved->upTo);
        else if (auto *fault = std::get_if<LogFault>(&event))
            m_logFault = std::move(fault->error);
        else if (std::holds_alternative<LogRecovered>(event))
            m_logFault.reset();
        else
            m_logClosed = true; // finish() was called
    }
}

void RunWorker::readSession()
{
    const bool wasOpen = m_link.isOpen();
    for (ProducerEvent &event : m_link.drain()) {
        if (auto *outcomes = std::get_if<OutcomeBatch>(&event)) {
            settle(std::move(*outcomes));
        } else if (const auto *prepared = std::get_if<Prepared>(&event)) {
            m_prepared = prepared->messages;
        } else if (std::holds_alternative<SessionReady>(event)) {
            m_wasReady = true;
            m_downSince.reset();
            m_inFlight.hasten(m_now);
            m_lastUse = m_now;
        }
    }
    if (wasOpen && !m_link.isOpen()) {
        record(m_inFlight.lost());
        if (m_plan.oneTransaction && !m_plan.singles && m_link.lastError() && m_end.run != 0)
            giveUp(*m_link.lastError()); // what the next session sent would be another transaction
        else if (m_link.lastError())
            lost(*m_link.lastError());
    } else if (m_link.state() == ProducerLink::State::Opening && m_now >= m_openDeadline) {
        m_link.abandon();
        record(m_inFlight.lost());
        lost({Error::Kind::TimedOut,
              QCoreApplication::translate("slipway::Run", "There was no answer in time. Check that the broker is "
                                                          "running."),
              {}});
    }
}

void RunWorker::reconnect()
{
    if (m_link.isOpen() || stopping() || !wantsLink() || m_now < m_nextTry)
        return;
    showPhase();
    Result<> ok = m_link.find(call(m_plan.connectTimeout));
    m_now = m_ports.clock.now(); // finding may have taken its time
    m_openDeadline = m_now + m_plan.connectTimeout;
    if (ok)
        ok = m_link.open();
    if (!ok && !m_stop)
        lost(ok.error());
    if (m_plan.singles && ok) {
        m_limits = m_link.target().endpoint.limits;
        m_statistics.setWindow(m_limits.windowMessages);
    }
}

void RunWorker::read()
{
    if (stopping() || m_logFault)
        return;
    if (const Result<> ok = m_intake->fill(); !ok)
        giveUp(ok.error());
}

void RunWorker::send()
{
    if (m_pause || m_logFault || stopping() || m_link.state() != ProducerLink::State::Ready)
        return;
    while (sendResends() || sendNew()) {
    }
}

bool RunWorker::sendResends()
{
    if (m_pacer.until(m_now) > 0ns)
        return false;
    const MessageBatchPtr batch =
        m_inFlight.nextResend(m_now, std::min(m_limits.batchMessages, m_limits.windowMessages - m_inFlight.withSession()));
    if (!batch || !m_link.send(batch))
        return false;
    m_inFlight.resent();
    m_statistics.addRetried(std::ssize(batch->messages()));
    m_pacer.took(std::ssize(batch->messages()), m_now);
    return true;
}

bool RunWorker::sendNew()
{
    if (m_pacer.until(m_now) > 0ns || room() <= 0)
        return false;
    const auto next = m_intake->next(*m_link.target().transport);
    if (!next) {
        giveUp(next.error());
        return false;
    }
    Intake::Stretch *stretch = *next;
    if (!stretch)
        return false;
    const qsizetype messages = stretch->batch ? std::ssize(stretch->batch->messages()) : 0;
    if (messages > room() && m_inFlight.unsettled() > 0)
        return false; // all of a batch, or none; a batch wider than the window goes alone
    if (messages && !m_link.send(stretch->batch))
        return false;
    leaveOut(std::move(stretch->bad));
    if (messages) {
        m_inFlight.add(std::move(stretch->batch));
        m_statistics.addSent(messages);
        m_pacer.took(messages, m_now);
        m_lastUse = m_now;
    }
    m_intake->pop();
    return true;
}

// One transaction for all: committed when everything has left and is with the broker, rolled back by whoever stops the run.
void RunWorker::decide()
{
    TransactionControl *transactions = m_plan.oneTransaction ? m_link.transactions() : nullptr;
    if (!transactions || m_inFlight.unsettled() == 0)
        return;
    if (stopping())
        return transactions->decide(0, Decision::RollBack);
    const bool all = m_intake->isEmpty() && (m_plan.singles || m_intake->atEnd());
    if (m_prepared != m_inFlight.unsettled()) // something is still on its way
        return;
    if (all) {
        transactions->decide(0, Decision::Commit);
        m_prepared = 0;
    } else if (room() < m_limits.batchMessages) { // nothing leaves the window before the commit
        giveUp({Error::Kind::TooLarge,
                QCoreApplication::translate("slipway::Run",
                                            "One transaction takes %1 messages and %2 bytes of them at most: it is rolled back. "
                                            "Send fewer, or in more than one transaction.")
                    .arg(m_limits.windowMessages)
                    .arg(m_limits.windowBytes),
                {}});
    }
}

void RunWorker::closeWhenIdle()
{
    if (!m_plan.singles || m_plan.idleClose <= 0ms || !m_link.isOpen() || wantsLink())
        return;
    if (m_now - m_lastUse >= m_plan.idleClose)
        m_link.close(0ms);
}

bool RunWorker::isOver() const
{
    if (!m_intake || m_inFlight.unsettled() > 0)
        return false;
    return stopping() || (m_intake->atEnd() && m_intake->isEmpty());
}

void RunWorker::wait()
{
    // What was due in this turn was tried, and is held by something that rings the bell.
    std::optional<Time> next;
    const auto consider = [&](std::optional<Time> due) {
        if (due && *due > m_now)
            next = next ? std::min(*next, *due) : *due;
    };
    if (m_link.state() == ProducerLink::State::Ready && !m_pause && !m_logFault) {
        consider(m_now + m_pacer.until(m_now));
        consider(m_inFlight.nextDue());
        if (m_plan.singles && m_plan.idleClose > 0ms)
            consider(m_lastUse + m_plan.idleClose);
    }
    if (m_link.state() == ProducerLink::State::Opening)
        consider(m_openDeadline);
    if (!m_link.isOpen() && wantsLink())
        consider(m_nextTry);
    if (m_stopAt)
        consider(*m_stopAt < m_now ? *m_stopAt + m_limits.closeTimeout : *m_stopAt);
    if (!next) {
        m_bell->wait(1h);
        return;
    }
    // A clock that a test turns rings no bell: it is looked at every 50 ms while anything is timed.
    const auto left = std::chrono::ceil<milliseconds>(*next - m_ports.clock.now());
    if (left > 0ms)
        m_bell->wait(std::min<milliseconds>(left, 50ms));
}

} // namespace slipway
