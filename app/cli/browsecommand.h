#pragma once
#include "app/cli/command.h"
#include "model/ports/messagesource.h"
#include <memory>
#include <optional>
#include <string>

namespace slipway {

class Bell;

// slipwayctl browse: shows what is in a topic, or, with --follow, what arrives in it.
class BrowseCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult run(CommandContext &context);
    CommandResult watch(MessageSource &source, const SourceEvents &events, CommandContext &context);
    void print(const MessageBatch &batch, CommandContext &context);
    bool fits(const MessageView &message) const;
    bool isEnough() const { return m_count && m_shown >= *m_count; }

    std::string m_connection;
    std::string m_topic;
    std::vector<std::string> m_secrets;
    std::string m_from = "earliest";
    std::optional<qint64> m_count;
    bool m_follow = false;
    std::string m_filter;
    qint64 m_shown = 0;
    qsizetype m_seen = 0; // messages since credit was last given
    QString m_kind;
    std::shared_ptr<Bell> m_bell; // rung by the source and by interrupts
};

} // namespace slipway
