#include "app/cli/commandcontext.h"

namespace slipway {

Services &CommandContext::services()
{
    if (!m_services)
        m_services.emplace(HomeFolder::fromEnvironment(QString::fromStdString(m_globals.home)),
                           QString::fromStdString(m_globals.logFile));
    return *m_services;
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
