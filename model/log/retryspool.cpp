#include "model/log/retryspool.h"
#include "model/files/messageline.h"
#include "model/files/spool.h"
#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype StepMessages = 1024;
constexpr qsizetype StepBytes = 1024 * 1024;

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("slipway::RetrySpool", "Stopped."), {}};
}

Result<std::vector<qint64>> failed(LogReader &reader, qint64 run, const std::stop_token &stop)
{
    LogFilter filter;
    filter.state = State::Failed;
    std::vector<qint64> numbers;
    const Result<> matched = reader.matchRows(run, filter, [&](std::span<const qint64> some) {
        numbers.insert(numbers.end(), some.begin(), some.end());
        return !stop.stop_requested();
    });
    if (!matched)
        return std::unexpected(matched.error());
    if (stop.stop_requested())
        return std::unexpected(stopped());
    return numbers;
}

Result<qint64> copy(MessageFeed &feed, const std::vector<qint64> &numbers, Spool &to, const std::stop_token &stop)
{
    qint64 written = 0;
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(stopped());
        const auto step = feed.next(StepMessages, StepBytes);
        if (!step)
            return std::unexpected(step.error());
        if (!step->batch)
            return written;
        for (const MessageView &message : step->batch->messages()) {
            if (!std::ranges::binary_search(numbers, static_cast<qint64>(message.seq)))
                continue;
            if (auto ok = to.write(QByteArray(messageLine({}, *step->batch, message) + '\n')); !ok)
                return std::unexpected(ok.error());
            ++written;
        }
        if (step->atEnd)
            return written;
    }
}

} // namespace

Result<RetrySpool::Written> RetrySpool::write(LogReader &reader, qint64 run, const QString &folder,
                                              const std::stop_token &stop)
{
    const auto numbers = failed(reader, run, stop);
    if (!numbers)
        return std::unexpected(numbers.error());
    auto feed = reader.messages(run);
    if (!feed)
        return std::unexpected(feed.error());
    auto spool = Spool::create(folder, QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".jsonl"));
    if (!spool)
        return std::unexpected(spool.error());
    const auto written = copy(**feed, *numbers, **spool, stop);
    if (!written)
        return std::unexpected(written.error());
    if (*written == 0)
        return std::unexpected(Error{Error::Kind::NotFound,
                                     QCoreApplication::translate("slipway::RetrySpool",
                                                                 "There is nothing to retry: no message of this run "
                                                                 "failed that could be sent again."),
                                     {}});
    auto file = (*spool)->finish();
    if (!file)
        return std::unexpected(file.error());
    return Written{*file, *written};
}

} // namespace slipway
