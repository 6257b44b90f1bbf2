#include "app/cli/logfilterarguments.h"
#include "app/cli/argumenttypes.h"
#include "model/core/stablenames.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

void LogFilterArguments::declare(CLI::App &command)
{
    command.add_option("--state", state, "Only those that ended so: acknowledged, failed, ambiguous, …")->type_name("STATE");
    command.add_option("-c,--connection", connection, "Only those of a connection")->type_name("CONNECTION");
    command.add_option("-t,--topic", topic, "Only those to a topic")->type_name("TOPIC");
    command.add_option("--text", text, "Only those with this text in topic, key, error, id or title")->type_name("TEXT");
    command.add_option("--since", since, "From this time on: 2026-11-25T14:30, or an age such as 2h")->type_name("TIME");
    command.add_option("--until", until, "Up to this time")->type_name("TIME");
    command.add_option("--run", run, "Only this run")->type_name("RUN");
}

bool LogFilterArguments::isEmpty() const
{
    return state.empty() && connection.empty() && topic.empty() && text.empty() && since.empty() && until.empty() &&
           run == 0;
}

Result<LogFilter> LogFilterArguments::filter() const
{
    LogFilter filter{.text = QString::fromStdString(text),
                     .state = {},
                     .connection = QString::fromStdString(connection),
                     .topic = QString::fromStdString(topic),
                     .run = run};
    if (!state.empty()) {
        filter.state = stateNamed(QString::fromStdString(state));
        if (!filter.state)
            return std::unexpected(Error{
                Error::Kind::Invalid,
                QCoreApplication::translate("slipwayctl", "There is no state named %1. Known are acknowledged, "
                                                          "acknowledgedNoPosition, sentUnconfirmed, returned, failed, "
                                                          "ambiguous and cancelled.")
                    .arg(QString::fromStdString(state)),
                {}});
    }
    for (const auto &[typed, target] : {std::pair(&since, &filter.sinceMs), std::pair(&until, &filter.untilMs)}) {
        if (typed->empty())
            continue;
        const auto time = timeArgument(*typed);
        if (!time)
            return std::unexpected(time.error());
        *target = *time;
    }
    return filter;
}

Result<qint64> timeArgument(const std::string &typed)
{
    const QString text = QString::fromStdString(typed);
    static const QRegularExpression age(u"^(\\d+)([smhd])$"_s);
    if (const auto match = age.match(text); match.hasMatch()) {
        const qint64 second = 1000;
        const QChar unit = match.captured(2)[0];
        const qint64 factor = unit == u's' ? second : unit == u'm' ? 60 * second : unit == u'h' ? 3600 * second : 86'400 * second;
        return QDateTime::currentMSecsSinceEpoch() - match.captured(1).toLongLong() * factor;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid())
        return time.toMSecsSinceEpoch();
    return std::unexpected(
        Error{Error::Kind::Invalid,
              QCoreApplication::translate("slipwayctl", "%1 is no time. Write 2026-11-25, 2026-11-25T14:30, or an age "
                                                        "such as 15m, 2h or 7d.")
                  .arg(text),
              {}});
}

} // namespace slipway
