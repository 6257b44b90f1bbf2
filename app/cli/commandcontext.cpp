#include "app/cli/commandcontext.h"
#include "app/cli/nearest.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

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
            m_console.say(problem.file + u": "_s + problem.error.message);
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

Result<std::unique_ptr<LogReader>> CommandContext::logReader()
{
    const auto log = services().log();
    if (!log)
        return std::unexpected(log.error());
    return (*log)->reader();
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
