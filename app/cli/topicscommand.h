#pragma once
#include "app/cli/command.h"
#include "model/ports/topology.h"
#include <memory>
#include <optional>
#include <string>

namespace slipway {

// slipwayctl topics list|show|create|delete: what is on a broker.
class TopicsCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult list(CommandContext &context);
    CommandResult show(CommandContext &context);
    CommandResult create(CommandContext &context);
    CommandResult remove(CommandContext &context);

    std::string m_connection;
    std::string m_topic;
    std::vector<std::string> m_secrets;
    std::optional<qint64> m_partitions;
    bool m_reliable = false;
    std::vector<std::string> m_options;
    bool m_yes = false;
};

} // namespace slipway
