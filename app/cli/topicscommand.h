#pragma once
#include "app/cli/brokerarguments.h"
#include "app/cli/command.h"
#include "model/ports/topology.h"
#include <memory>
#include <optional>
#include <string>

namespace slipway {

// slipwayctl topics list|show|create|change|delete: what is on a broker.
class TopicsCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult list(CommandContext &context);
    CommandResult show(CommandContext &context);
    CommandResult create(CommandContext &context);
    CommandResult change(CommandContext &context);
    CommandResult remove(CommandContext &context);
    Result<DestinationFacts> wanted(const BrokerKind &kind, const OptionValues &options) const;

    BrokerArguments m_broker;
    std::string m_topic;
    std::optional<qint64> m_partitions;
    std::optional<qint64> m_replicas;
    bool m_reliable = false;
    std::vector<std::string> m_resets;
    bool m_groups = false;
    bool m_yes = false;
};

} // namespace slipway
