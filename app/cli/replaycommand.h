#pragma once
#include "app/cli/replayspool.h"
#include "app/cli/sendarguments.h"

namespace slipway {

// slipwayctl replay: sends again what was sent, what is in a file, or what is in a topic, to the same place or another.
// Keys, headers and bodies stay byte for byte.
class ReplayCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult run(CommandContext &context);
    struct Input {
        QString file;
        QString title;
        QString topic;         // where the messages were; empty: not one
        bool spooled = false;
    };
    std::expected<Input, CommandFailure> input(CommandContext &context);
    std::expected<Input, CommandFailure> fromTopic(CommandContext &context);

    std::vector<std::string> m_source;
    std::string m_from = "earliest";
    std::optional<quint64> m_count;
    std::string m_state;
    SendArguments m_to;
};

} // namespace slipway
