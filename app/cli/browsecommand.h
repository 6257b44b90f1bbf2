#pragma once
#include "app/cli/brokerarguments.h"
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
    std::optional<CommandResult> take(const SourceEvent &event, CommandContext &context); // the end, once it has come
    void sayCoverage(CommandContext &context) const;
    void print(const MessageBatch &batch, CommandContext &context);
    bool fits(const MessageView &message) const;
    bool isEnough() const { return m_count && m_shown >= *m_count; }

    BrokerArguments m_broker;
    std::string m_topic;
    std::optional<std::string> m_from;
    std::optional<qint64> m_partition;
    std::optional<qint64> m_count;
    bool m_follow = false;
    std::string m_filter;
    qint64 m_shown = 0;
    qsizetype m_seen = 0;         // messages since credit was last given
    qint64 m_scanned = 0;         // messages in all
    qint64 m_passed = 0;          // offsets without one
    std::size_t m_rangesLeft = 0; // that have an end; 0: none has
    bool m_closing = false;
    QString m_kind;
    std::shared_ptr<Bell> m_bell; // rung by the source and by interrupts
};

} // namespace slipway
