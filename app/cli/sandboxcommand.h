#pragma once
#include "app/cli/command.h"
#include "transport/sandbox/sandbox.h"
#include <string>

namespace slipway {

// slipwayctl sandbox: serves the practice brokers until SIGINT or SIGTERM; prints one line with their addresses.
class SandboxCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult run(CommandContext &context);
    SandboxOptions options() const;

    quint16 m_danube = 0;
    quint16 m_admin = 0;
    bool m_noKafka = false;
    bool m_tied = false;
    std::string m_journal;
    std::string m_tokenFile;
    std::vector<std::string> m_faults;
};

} // namespace slipway
