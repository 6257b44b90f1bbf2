#include "app/cli/runending.h"
#include "app/cli/errortext.h"
#include "app/cli/numberwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// Some message has not the outcome that was asked for.
bool someFailed(const StateCounts &counts)
{
    return count(counts, State::Returned) + count(counts, State::Failed) + count(counts, State::Ambiguous) +
               count(counts, State::Cancelled) >
           0;
}

CommandFailure refused(const RunEnded &end)
{
    if (end.badCount == 0)
        return end.reason.value_or(Error{
            Error::Kind::Internal, QCoreApplication::translate("slipwayctl", "Nothing was sent."), {}});
    CommandFailure failure(
        ExitCode::Refused,
        end.reason.value_or(Error{Error::Kind::Invalid,
                                  QCoreApplication::translate("slipwayctl", "%1 bad messages: nothing was sent. "
                                                                            "--skip-bad sends the rest.")
                                      .arg(end.badCount),
                                  {}}));
    failure.bad = end.bad;
    failure.badCount = end.badCount;
    return failure;
}

} // namespace

CommandResult ending(const RunWatch::Seen &seen, CommandContext &context)
{
    if (seen.interrupted)
        return ExitCode::Interrupted;
    if (seen.end.phase == RunPhase::Refused)
        return std::unexpected(refused(seen.end));
    if (seen.end.reason) {
        if (seen.end.reason->message != seen.said)
            context.console().say(seen.end.reason->message);
        if (!seen.end.reason->detail.isEmpty())
            context.console().say(u"  "_s + seen.end.reason->detail);
    }
    if (seen.end.badCount > 0 && !context.isQuiet()) {
        for (const BadInput &bad : seen.end.bad)
            context.console().say(badInputText(bad));
        context.console().say(QCoreApplication::translate("slipwayctl", "%1 messages left out.").arg(seen.end.badCount));
    }
    const bool unsent = seen.end.phase != RunPhase::Finished || seen.end.reason || seen.end.badCount > 0;
    return unsent || someFailed(seen.numbers.counts) ? ExitCode::SomeFailed : ExitCode::Ok;
}

} // namespace slipway
