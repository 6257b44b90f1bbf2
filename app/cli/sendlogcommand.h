#pragma once
#include "app/cli/command.h"
#include "app/cli/logfilterarguments.h"
#include <memory>

namespace slipway {

// slipwayctl log list|show|export|prune: what was sent, and what became of it.
class SendLogCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    CommandResult list(CommandContext &context);
    CommandResult show(CommandContext &context);
    CommandResult exportIt(CommandContext &context);
    CommandResult prune(CommandContext &context);
    // The numbers of the entries that the filter finds, in order.
    Result<std::vector<qint64>> found(LogReader &reader) const;

    LogFilterArguments m_filter;
    qint64 m_count = 50;
    qint64 m_seq = 0;
    std::string m_before;
    std::string m_file;
    bool m_noBodies = false;
    std::vector<std::string> m_masked;
    std::string m_format = "jsonl";
};

} // namespace slipway
