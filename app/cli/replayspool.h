#pragma once
#include "app/cli/command.h"
#include "model/core/outcome.h"
#include "model/files/messageline.h"
#include "model/files/spool.h"
#include "model/ports/connector.h"
#include "model/ports/logreader.h"
#include <optional>

namespace slipway {

// The messages that a replay sends, written down as message lines before the first leaves: so they can be checked, sent,
// and gone on with, whatever becomes of where they came from.
class ReplaySpool {
public:
    struct Source {
        QString file;           // lines of product section 6
        QString topic;          // where they were
        quint64 messages = 0;
    };

    explicit ReplaySpool(CommandContext &context) : m_context(context) {}

    // Of an entry of the log, those that ended so, or all. What the log cannot give is listed, exit 2; with skipBad it is
    // left out, and said.
    std::expected<Source, CommandFailure> ofEntry(qint64 number, std::optional<State> state, bool skipBad);

    // What is in a topic now, from a place on, at most so many messages.
    std::expected<Source, CommandFailure> ofTopic(const Target &target, const std::string &topic, const std::string &from,
                                                  std::optional<quint64> count);

private:
    Result<> open();
    Result<> take(const MessageBatch &batch, const MessageView &message, const LineContext &beside);
    std::expected<Source, CommandFailure> finish(const QString &topic);
    std::expected<void, CommandFailure> readEntry(LogReader &reader, const LogEntry &entry, std::optional<State> state);
    std::expected<void, CommandFailure> readTopic(const Target &target, const BrowsePlan &plan, std::optional<quint64> count);

    CommandContext &m_context;
    std::unique_ptr<Spool> m_spool;
    quint64 m_messages = 0;
    std::vector<BadInput> m_missing; // the first 20
    qint64 m_missingCount = 0;
};

} // namespace slipway
