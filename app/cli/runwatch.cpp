#include "app/cli/runwatch.h"
#include "app/cli/numberwords.h"
#include "app/cli/stopmark.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto ProgressEvery = 200ms;

QString topicOf(const RunOutcomes &settled, const Outcome &outcome, const QString &otherwise)
{
    if (settled.of)
        for (const MessageView &message : settled.of->messages())
            if (message.seq == outcome.seq)
                return settled.of->destination(message).name;
    return otherwise;
}

} // namespace

RunWatch::RunWatch(CommandContext &context, Wanted wanted)
    : m_context(context), m_wanted(std::move(wanted)),
      m_events(std::make_shared<Mailbox<RunEvent>>([bell = m_bell] { bell->ring(); }))
{
    context.interrupts().onEach([bell = m_bell] { bell->ring(); });
}

RunWatch::~RunWatch()
{
    m_context.interrupts().onEach({});
}

RunWatch::Seen RunWatch::watch(Run &run)
{
    while (!m_end) {
        passOn(run);
        for (const RunEvent &event : m_events->drain())
            take(event);
        m_context.console().flush();
        if (!m_end) {
            showProgress(run.snapshot());
            m_bell->wait(ProgressEvery);
        }
    }
    m_context.console().clearProgress();
    return {.end = *m_end, .numbers = run.snapshot(), .interrupted = m_interrupts > 0, .broken = m_broken, .said = m_said};
}

void RunWatch::passOn(Run &run)
{
    const qint64 number = run.snapshot().run;
    if (number != 0 && StopMark(m_wanted.home, number).take() && !std::exchange(m_stopped, true))
        run.stop();
    if (m_context.console().isBroken() && !std::exchange(m_broken, true) && !std::exchange(m_stopped, true))
        run.stop();
    const int interrupts = m_context.interrupts().count();
    if (interrupts == m_interrupts)
        return;
    m_interrupts = interrupts;
    if (interrupts > 1) {
        run.stopNow();
        return;
    }
    if (!std::exchange(m_stopped, true))
        run.stop();
    const qint64 outstanding = run.snapshot().outstanding;
    m_context.console().say(
        outstanding > 0
            ? QCoreApplication::translate("slipwayctl", "Stopping: %1 outstanding. Interrupt again to wait no longer; "
                                                        "what has no answer by then is logged as ambiguous.")
                  .arg(outstanding)
            : QCoreApplication::translate("slipwayctl", "Stopping. Interrupt again to wait no longer."));
}

void RunWatch::take(const RunEvent &event)
{
    if (const auto *settled = std::get_if<RunOutcomes>(&event))
        print(*settled);
    else if (const auto *changed = std::get_if<RunPhaseChanged>(&event))
        say(*changed);
    else
        m_end = std::get<RunEnded>(event);
}

void RunWatch::print(const RunOutcomes &settled)
{
    if (!m_wanted.receipts)
        return;
    for (const Outcome &outcome : settled.outcomes.outcomes) {
        const Receipt receipt =
            Receipt::from(settled.outcomes, outcome, topicOf(settled, outcome, m_wanted.topic));
        if (m_context.isJson())
            m_context.console().write(receipt.toJson());
        else
            m_context.console().print(receipt.toText());
    }
}

void RunWatch::say(const RunPhaseChanged &changed)
{
    // A reason without an end: it waits, and goes on by itself. Why it was refused is said at the end.
    if (!changed.reason && changed.phase == RunPhase::Sending)
        m_said.clear(); // it goes on: the next time it waits is news
    if (!changed.reason || m_context.isQuiet() || changed.phase == RunPhase::Refused || changed.reason->message == m_said)
        return;
    m_said = changed.reason->message;
    m_context.console().say(m_said);
    if (!changed.reason->detail.isEmpty())
        m_context.verbose(u"  "_s + changed.reason->detail);
}

void RunWatch::showProgress(const RunSnapshot &numbers)
{
    if (m_context.console().terminals().err && !m_context.isQuiet())
        m_context.console().progress(progressLine(numbers));
}

} // namespace slipway
