#include "app/cli/replaycommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/secretarguments.h"
#include "app/cli/sending.h"
#include "model/core/stablenames.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

std::unexpected<CommandFailure> wrong(const QString &message)
{
    return std::unexpected(CommandFailure({Error::Kind::Invalid, message, {}}));
}

} // namespace

void ReplayCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *replay = addAction(root, "replay", "Send again what the log, a message file or a topic holds", choose,
                                 [this](CommandContext &context) { return run(context); });
    replay->add_option("source", m_source, "An entry's or run's number in the log, a message file, or: topic CONNECTION TOPIC")
        ->type_name("NUMBER|FILE|topic CONNECTION TOPIC")
        ->expected(1, 3)
        ->required();
    m_to.declareWhere(*replay);
    replay->add_option("--state", m_state, "Of an entry, only those that ended so: failed, ambiguous, …")->type_name("STATE");
    replay->add_option("--from", m_from, "Of a topic: earliest, latest, an offset, a time, or -N for the last N")
        ->type_name("earliest|latest|OFFSET|TIME|-N");
    addOptional(*replay, "-n,--count", m_count, "Of a topic, at most so many")->type_name("COUNT");
    addOptional(*replay, "-p,--partition", m_to.partition, "The partition, from 0; else the kind's usual strategy")->type_name("N");
    addOptional(*replay, "--format", m_to.format, "Of a file: auto (by its name), lines, jsonl, csv")->type_name("FORMAT");
    replay->add_flag("--skip-bad", m_to.skipBad, "Send the rest and log each that was left out as failed; exit 1");
    m_to.declareOptions(*replay);
    m_to.declareDelivery(*replay);
}

std::expected<ReplayCommand::Input, CommandFailure> ReplayCommand::fromTopic(CommandContext &context)
{
    const auto profile = connectionWithSecrets(m_source[1], {}, context); // those of --secret are the destination's
    if (!profile)
        return std::unexpected(profile.error());
    const auto target = context.services().connect(*profile, {}, context.call());
    if (!target)
        return std::unexpected(CommandFailure(target.error()));
    auto spooled = ReplaySpool(context).ofTopic(*target, m_source[2], m_from, m_count);
    if (!spooled)
        return std::unexpected(spooled.error());
    return Input{spooled->file, tr("replay of %1 at %2").arg(spooled->topic, profile->name), spooled->topic, true};
}

std::expected<ReplayCommand::Input, CommandFailure> ReplayCommand::input(CommandContext &context)
{
    if (m_source.size() == 3 && m_source.front() == "topic")
        return fromTopic(context);
    if (m_source.size() != 1)
        return wrong(tr("Name one source: an entry's number, a message file, or: topic CONNECTION TOPIC."));
    const QString source = QString::fromStdString(m_source.front());
    bool isNumber = false;
    const qint64 number = source.toLongLong(&isNumber);
    if (!isNumber) {
        if (!m_state.empty())
            return wrong(tr("--state belongs to an entry of the log."));
        return Input{QFileInfo(source).absoluteFilePath(), tr("replay of %1").arg(QFileInfo(source).fileName()), {}, false};
    }
    const auto state = stateNamed(QString::fromStdString(m_state));
    if (!m_state.empty() && !state)
        return wrong(tr("There is no state named %1.").arg(QString::fromStdString(m_state)));
    auto spooled = ReplaySpool(context).ofEntry(number, state, m_to.skipBad);
    if (!spooled)
        return std::unexpected(spooled.error());
    return Input{spooled->file, tr("replay of %1").arg(number), spooled->topic, true};
}

CommandResult ReplayCommand::run(CommandContext &context)
{
    const auto from = input(context);
    if (!from)
        return std::unexpected(from.error());
    SendArguments to = m_to;
    const bool elsewhere = !to.topic.empty(); // else each goes to the topic and partition where it was
    if (!elsewhere)
        to.topic = from->topic.toStdString();
    to.input = from->file.toStdString();
    if (from->spooled)
        to.format = "jsonl";
    auto order = SendOrder::from(to, context);
    if (!order) {
        if (from->spooled)
            QFile::remove(from->file);
        return std::unexpected(order.error());
    }
    order->feed.ownRoute = !elsewhere;
    order->feed.title = from->title;
    return carryOut(*order, SendManner::of(to), context);
}

} // namespace slipway
