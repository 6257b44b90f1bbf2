#include "app/cli/runscommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/commandcontext.h"
#include "app/cli/connectionargument.h"
#include "app/cli/entrytext.h"
#include "app/cli/numberwords.h"
#include "app/cli/runending.h"
#include "app/cli/secretarguments.h"
#include "app/cli/stopmark.h"
#include "app/cli/writepermission.h"
#include "app/cli/jsonwriter.h"
#include "model/core/stablenames.h"
#include "model/reconcile/reconciliation.h"
#include "model/runs/planoptions.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

constexpr qint64 Page = 1000;

std::unexpected<CommandFailure> noLog(const Error &error)
{
    return std::unexpected(CommandFailure(ExitCode::NotReached, error));
}

// The connection that a run was sent over: the saved one while it is there, else by its address then.
Result<Profile> connectionOf(const RunFacts &facts, CommandContext &context)
{
    if (!facts.connectionId.isEmpty())
        if (const auto store = context.connections())
            if (auto profile = (*store)->byId(facts.connectionId))
                return std::move(*profile);
    return urlArgument(facts.address.toStdString(), context.services());
}

QByteArray reconciledJson(qint64 run, const Reconciled &done)
{
    JsonWriter json;
    json.number("run", run);
    json.number("doubtful", done.doubtful);
    json.number("stored", done.stored);
    json.number("notStored", done.notStored);
    json.number("unread", done.unread);
    json.number("notAlone", done.notAlone);
    json.number("records", done.records);
    return json.line();
}

QString reconciledText(const Reconciled &done)
{
    if (done.doubtful == 0)
        return tr("No message of it is ambiguous.");
    QString text = tr("%1 ambiguous, %2 records read: %3 stored, %4 not stored")
                       .arg(grouped(done.doubtful), grouped(done.records), grouped(done.stored), grouped(done.notStored));
    if (done.unread > 0)
        text += u"; "_s + tr("%1 still ambiguous: part of the topic is gone, or not decided yet").arg(grouped(done.unread));
    if (done.notAlone > 0)
        text += u"; "_s + tr("%1 still ambiguous: the topic has more messages with their content").arg(grouped(done.notAlone));
    return text;
}

} // namespace

void RunsCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *group = addGroup(root, "runs", "Sends of many messages");
    addAction(*group, "list", "List them, newest first", choose, [this](CommandContext &c) { return list(c); });
    const auto number = [this](CLI::App *command) {
        command->add_option("run", m_run, "Its number in runs list")->type_name("RUN")->required();
        return command;
    };
    CLI::App *show = number(
        addAction(*group, "show", "Show one, and its rows", choose, [this](CommandContext &c) { return this->show(c); }));
    show->add_option("--state", m_state, "Rows that ended so: failed, ambiguous, …; all for every row")->type_name("STATE");
    CLI::App *resume = number(addAction(*group, "resume", "Go on with one that was stopped or interrupted", choose,
                                        [this](CommandContext &c) { return this->resume(c); }));
    declareSecrets(*resume, m_secrets);
    resume->add_flag("-y,--yes", m_yes, "Do not ask on a production connection");
    CLI::App *reconcile =
        number(addAction(*group, "reconcile", "Settle its ambiguous messages by reading the topic", choose,
                         [this](CommandContext &c) { return this->reconcile(c); }));
    declareSecrets(*reconcile, m_secrets);
    number(addAction(*group, "stop", "Ask the process that drives it to stop and drain", choose,
                     [this](CommandContext &c) { return stop(c); }));
}

CommandResult RunsCommand::list(CommandContext &context)
{
    const auto reader = context.logReader();
    if (!reader)
        return noLog(reader.error());
    const auto runs = (*reader)->runs();
    if (!runs)
        return noLog(runs.error());
    for (const qint64 run : *runs) {
        const auto entry = (*reader)->runEntry(run);
        if (!entry)
            return noLog(entry.error());
        if (context.isJson())
            context.console().write(entryJson(*entry));
        else
            context.console().print(entryText(*entry));
    }
    return ExitCode::Ok;
}

CommandResult RunsCommand::show(CommandContext &context)
{
    const auto reader = context.logReader();
    if (!reader)
        return noLog(reader.error());
    const auto entry = (*reader)->runEntry(m_run);
    if (!entry)
        return noLog(entry.error());
    const auto state = stateNamed(QString::fromStdString(m_state));
    if (!m_state.empty() && m_state != "all" && !state)
        return std::unexpected(CommandFailure(
            {Error::Kind::Invalid, tr("There is no state named %1.").arg(QString::fromStdString(m_state)), {}}));
    if (context.isJson())
        context.console().write(entryJson(*entry));
    else
        context.console().print(entryText(*entry));
    for (std::size_t i = 0; i < entry->counts.size() && !context.isJson(); ++i)
        if (entry->counts[i] > 0)
            context.console().print(u"  "_s + QString(stableName(static_cast<State>(i))) + u": "_s +
                                    grouped(entry->counts[i]));
    for (qint64 first = 0; !m_state.empty() && first < entry->accepted; first += Page) {
        const auto rows = (*reader)->rows(m_run, {first, std::min(first + Page, entry->accepted) - 1});
        if (!rows)
            return noLog(rows.error());
        for (const LogRow &row : *rows) {
            if (state && (!row.outcome || row.outcome->state != *state))
                continue;
            if (context.isJson())
                context.console().write(rowJson(m_run, row));
            else
                context.console().print(rowText(row));
        }
        if (context.console().isBroken())
            break;
    }
    return ExitCode::Ok;
}

CommandResult RunsCommand::resume(CommandContext &context)
{
    Services &services = context.services();
    const auto log = context.sendLog();
    if (!log)
        return noLog(log.error());
    const auto facts = (*log)->facts(m_run);
    if (!facts)
        return noLog(facts.error());
    const auto profile = connectionOf(*facts, context);
    if (!profile)
        return std::unexpected(CommandFailure(profile.error()));
    if (const auto allowed = mayWrite(*profile, m_yes, context); !allowed)
        return std::unexpected(allowed.error());
    if (const auto found = findSecrets(*profile, m_secrets, context); !found)
        return std::unexpected(found.error());
    auto feed = openFeed(facts->feed); // Conflict: the file has changed since
    if (!feed)
        return std::unexpected(CommandFailure(ExitCode::Refused, feed.error()));
    RunPlan plan;
    plan.profile = *profile;
    plan.options = facts->options;
    plan.ratePerSecond = facts->ratePerSecond;
    plan.skipBad = facts->skipBad;
    if (const auto applied = applyOptions(plan, *services.kind(profile->kind)); !applied)
        return std::unexpected(CommandFailure(applied.error()));
    if (const auto may = mayBeTakenUp(plan); !may)
        return std::unexpected(CommandFailure(ExitCode::Refused, may.error()));
    plan.resend = facts->resend; // as it was begun
    plan.checkFirst = false; // it was, when it began
    plan.wantOutcomes = context.isJson();
    RunWatch watch(context, {.receipts = context.isJson(), .topic = facts->destination.name, .home = services.home()});
    Run run({.connector = services, .clock = services.clock()}, plan, std::move(*feed),
            [log = *log, number = m_run](LogEvents events) { return log->takeOver(number, std::move(events)); },
            watch.events());
    const RunWatch::Seen seen = watch.watch(run);
    if (!context.isJson() && !context.isQuiet() && seen.end.phase != RunPhase::Refused)
        context.console().print(summaryText(seen.numbers, facts->destination.name));
    return ending(seen, context);
}

CommandResult RunsCommand::reconcile(CommandContext &context)
{
    const auto log = context.sendLog();
    if (!log)
        return noLog(log.error());
    const auto facts = (*log)->facts(m_run);
    if (!facts)
        return noLog(facts.error());
    const auto profile = connectionOf(*facts, context);
    if (!profile)
        return std::unexpected(CommandFailure(profile.error()));
    if (const auto found = findSecrets(*profile, m_secrets, context); !found)
        return std::unexpected(found.error());
    Services &services = context.services();
    const auto done = Reconciliation::run(
        {.log = **log, .connector = services, .clock = services.clock()}, m_run, *profile, context.call().stop,
        [&context](qint64 records) { context.console().progress(tr("Reading the topic: %1").arg(grouped(records))); });
    context.console().clearProgress();
    if (!done && done.error().kind == Error::Kind::Cancelled && context.interrupts().count() > 0)
        return ExitCode::Interrupted;
    if (!done)
        return std::unexpected(CommandFailure(done.error()));
    if (context.isJson())
        context.console().write(reconciledJson(m_run, *done));
    else if (!context.isQuiet())
        context.console().print(reconciledText(*done));
    return done->open() == 0 ? ExitCode::Ok : ExitCode::SomeFailed;
}

CommandResult RunsCommand::stop(CommandContext &context)
{
    const auto reader = context.logReader();
    if (!reader)
        return noLog(reader.error());
    const auto entry = (*reader)->runEntry(m_run);
    if (!entry)
        return noLog(entry.error());
    if (entry->endedMs != 0 || entry->phase == RunPhase::Interrupted)
        return std::unexpected(CommandFailure(
            ExitCode::Refused,
            {Error::Kind::Conflict, tr("Run %1 does not run: it is %2.").arg(m_run).arg(phaseName(entry->phase)), {}}));
    if (!StopMark(context.services().home(), m_run).set())
        return noLog({Error::Kind::StorageFull, tr("The request could not be written to %1.")
                                                     .arg(context.services().home().state()), {}});
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("Asked run %1 to stop; it waits for what has left.").arg(m_run));
    return ExitCode::Ok;
}

} // namespace slipway
