#pragma once
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/services.h"
#include <optional>

namespace slipway {

// What every command takes (product section 5).
struct GlobalOptions {
    OutputFormat output = OutputFormat::Text;
    std::string home;    // --home; empty: $SLIPWAY_HOME, else the XDG folders
    std::string logFile; // --log-file: the send log to use; empty: the home's
    bool verbose = false;
};

// What a command works with. One thread.
class CommandContext {
public:
    CommandContext(Console &console, Interrupts &interrupts, GlobalOptions globals)
        : m_console(console), m_interrupts(interrupts), m_globals(std::move(globals))
    {
    }

    Console &console() { return m_console; }
    Interrupts &interrupts() { return m_interrupts; }
    const GlobalOptions &globals() const { return m_globals; }
    bool isJson() const { return m_globals.output == OutputFormat::Json; }
    bool isQuiet() const { return m_globals.output == OutputFormat::Quiet; }

    Services &services(); // made on first use: help and --version need none
    // The saved connections; files of them that were damaged are said on standard error, once.
    Result<ConnectionStore *> connections();
    Result<Profile> savedConnection(const QString &name); // Invalid where there is none; the nearest is named
    Result<SendLog *> sendLog(); // for sending; Conflict when a newer version wrote it
    Result<std::unique_ptr<LogReader>> logReader(); // also of a log that a newer version wrote, which is said once
    Call call(std::chrono::milliseconds within = Limits{}.callTimeout) const; // ends early when interrupted
    void verbose(const QString &line); // to standard error, with -v

private:
    Console &m_console;
    Interrupts &m_interrupts;
    const GlobalOptions m_globals;
    std::optional<Services> m_services;
    bool m_connectionsRead = false;
    std::unique_ptr<SendLog> m_newerLog; // read only
};

} // namespace slipway
