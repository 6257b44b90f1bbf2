#include "model/files/feedspec.h"
#include "model/files/csvfeed.h"
#include "model/files/fileerror.h"
#include "model/files/generatorfeed.h"
#include "model/files/jsonlinesfeed.h"
#include "model/files/linesfeed.h"
#include "model/files/repeatfeed.h"
#include "model/templates/templatefeed.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace slipway {

namespace {

Result<std::optional<QByteArray>> wholeFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return std::unexpected(notAFile(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(cannotRead(file));
    if (file.size() > Limits{}.lineBytes)
        return std::unexpected(Error{Error::Kind::TooLarge,
                                     QCoreApplication::translate("MessageFile", "%1 is too large for one body. Send it "
                                                                                "as many messages.")
                                         .arg(path),
                                     {}});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(cannotRead(file));
    return bytes;
}

Result<> isTheSame(const FeedSpec &spec)
{
    if (spec.identity.path.isEmpty())
        return {};
    auto now = identify(spec.file);
    if (!now)
        return std::unexpected(now.error());
    now->path = spec.identity.path;     // may have been written in another way
    now->device = spec.identity.device; // may be numbered anew after a restart of the machine
    if (*now == spec.identity)
        return {};
    return std::unexpected(Error{Error::Kind::Conflict,
                                 QCoreApplication::translate("MessageFile", "%1 is no longer the file that this run "
                                                                            "began with. Put the old one back, or "
                                                                            "start a new run.")
                                     .arg(spec.title.isEmpty() ? spec.file : spec.title),
                                 {}});
}

} // namespace

Result<std::unique_ptr<MessageFeed>> openFeed(const FeedSpec &spec)
{
    using Source = FeedSpec::Source;
    if (spec.source == Source::Message)
        return std::make_unique<RepeatFeed>(spec);
    if (spec.source == Source::Generator)
        return std::make_unique<GeneratorFeed>(spec);
    if (auto same = isTheSame(spec); !same)
        return std::unexpected(same.error());
    if (spec.source == Source::Template)
        return TemplateFeed::open(spec);
    if (spec.source == Source::WholeFile) {
        auto body = wholeFile(spec.file);
        if (!body)
            return std::unexpected(body.error());
        return std::make_unique<RepeatFeed>(spec, std::move(*body));
    }
    auto blocks = BlockReader::open(spec.file);
    if (!blocks)
        return std::unexpected(blocks.error());
    if (spec.source == Source::Csv)
        return CsvFeed::open(spec, CsvReader(std::move(*blocks)));
    if (spec.source == Source::Lines)
        return std::make_unique<LinesFeed>(spec, LineReader(std::move(*blocks)));
    return std::make_unique<JsonLinesFeed>(spec, LineReader(std::move(*blocks)));
}

} // namespace slipway
