#pragma once
#include "app/cli/command.h"

namespace slipway {

// slipwayctl doctor: what this Slipway has and can do here: its parts, its folders, its log, its sandbox. Exit 3 when
// something that is there does not work.
class DoctorCommand final : public Command {
public:
    void declare(CLI::App &root, const Choose &choose) override;

private:
    // One line of the report.
    struct Finding {
        enum class Kind : quint8 { Good, Absent, Broken } kind = Kind::Good;
        QString subject; // stable: "module:danube"
        QString text;
        QString detail;
    };

    static CommandResult run(CommandContext &context);
    static std::vector<Finding> modules(CommandContext &context);
    static std::vector<Finding> home(CommandContext &context);
    static void print(CommandContext &context, const Finding &finding);
};

} // namespace slipway
