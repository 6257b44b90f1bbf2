#include "app/cli/commandcontext.h"
#include "model/connections/nearest.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString problemText(const ConnectionStore::Problem &problem)
{
    QString text = problem.error.message;
    if (!text.contains(problem.file))
        text.prepend(problem.file + u": "_s);
    if (!problem.keptAs.isEmpty())
        text += u' ' + QCoreApplication::translate("slipwayctl", "It is kept as %1; the other connections are there.")
                           .arg(problem.keptAs);
    return text;
}

} // namespace

Services &CommandContext::services()
{
    if (!m_services)
        m_services.emplace(HomeFolder::fromEnvironment(QString::fromStdString(m_globals.home)),
                           QString::fromStdString(m_globals.logFile));
    return *m_services;
}

Result<ConnectionStore *> CommandContext::connections()
{
    const bool first = !std::exchange(m_connectionsRead, true);
    auto store = services().connections();
    if (store && first)
        for (const ConnectionStore::Problem &problem : (*store)->problems())
            m_console.say(problemText(problem));
    return store;
}

Result<Profile> CommandContext::savedConnection(const QString &name)
{
    const auto store = connections();
    if (!store)
        return std::unexpected(store.error());
    if (auto profile = (*store)->byName(name))
        return std::move(*profile);
    QStringList names;
    for (const Profile &profile : (*store)->profiles())
        names << profile.name;
    QString message = QCoreApplication::translate("slipwayctl", "There is no connection named %1.").arg(name);
    if (const QString near = nearest(name, names); !near.isEmpty())
        message += u' ' + QCoreApplication::translate("slipwayctl", "Did you mean %1?").arg(near);
    else
        message += u' ' + QCoreApplication::translate("slipwayctl", "slipwayctl connections list lists them.");
    return std::unexpected(Error{Error::Kind::Invalid, message, {}});
}

Result<SendLog *> CommandContext::sendLog()
{
    auto log = services().log();
    if (!log && log.error().kind == Error::Kind::Conflict)
        log.error().message +=
            u' ' + QCoreApplication::translate("slipwayctl", "--log-file FILE names another one.");
    return log;
}

Result<std::unique_ptr<LogReader>> CommandContext::logReader()
{
    if (m_newerLog)
        return m_newerLog->reader();
    const auto log = services().log();
    if (log)
        return (*log)->reader();
    if (log.error().kind != Error::Kind::Conflict)
        return std::unexpected(log.error());
    auto readOnly = SendLog::open(services().logFile(), SendLog::Access::ReadOnly);
    if (!readOnly)
        return std::unexpected(log.error());
    m_console.say(QCoreApplication::translate("slipwayctl", "The log was written by a newer Slipway: it is only read."));
    m_newerLog = std::move(*readOnly);
    return m_newerLog->reader();
}

Call CommandContext::call(std::chrono::milliseconds within) const
{
    return {.deadline = std::chrono::steady_clock::now() + within, .stop = m_interrupts.token()};
}

void CommandContext::verbose(const QString &line)
{
    if (m_globals.verbose)
        m_console.say(line);
}

} // namespace slipway
