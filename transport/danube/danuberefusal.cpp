#include "transport/danube/danuberefusal.h"
#include "transport/danube/danubetext.h"
#include "transport/danube/danubetopic.h"
#include "transport/danubewire/danubelimits.h"
#include <algorithm>

namespace slipway {

namespace {

using Refusal = std::optional<Error>;

Refusal unsupported(const QString &message)
{
    return Error{Error::Kind::Unsupported, message, {}};
}

std::size_t varintBytes(std::size_t value)
{
    std::size_t bytes = 1;
    for (; value >= 128; value >>= 7)
        ++bytes;
    return bytes;
}

std::size_t fieldBytes(qsizetype length) // tag, length and bytes of a string field below 16
{
    const auto size = static_cast<std::size_t>(length);
    return 1 + varintBytes(size) + size;
}

// The least that the message takes when encoded: what the session adds (ids, names, times) is counted when it leaves.
std::size_t leastEncoded(const MessageView &view, std::span<const FieldView> headers)
{
    std::size_t bytes = view.body.isEmpty() ? 0 : fieldBytes(view.body.size());
    if (!view.key.isNull())
        bytes += fieldBytes(view.key.size());
    for (const FieldView &header : headers) {
        const std::size_t entry = fieldBytes(header.name.size()) + fieldBytes(header.value.size());
        bytes += 1 + varintBytes(entry) + entry;
    }
    return bytes;
}

Refusal refuseHeader(const FieldView &header)
{
    if (header.name.isEmpty())
        return Error{Error::Kind::Invalid, Danube::tr("An attribute has no name. Give it one, or remove it."), {}};
    if (!header.name.isValidUtf8())
        return unsupported(Danube::tr("An attribute's name is not UTF-8 text, which Danube cannot hold."));
    const QString name = QString::fromUtf8(header.name);
    if (header.value.isNull())
        return unsupported(Danube::tr("Attribute %1 is null. Danube's attributes are text; use an empty one.").arg(name));
    if (!header.value.isValidUtf8())
        return unsupported(Danube::tr("Attribute %1 is not UTF-8 text, which Danube cannot hold.").arg(name));
    return std::nullopt;
}

Refusal refuseDuplicates(std::span<const FieldView> headers)
{
    if (headers.size() < 2)
        return std::nullopt;
    std::vector<QByteArrayView> names;
    names.reserve(headers.size());
    for (const FieldView &header : headers)
        names.push_back(header.name);
    const auto less = [](QByteArrayView a, QByteArrayView b) { return a.compare(b) < 0; };
    std::ranges::sort(names, less);
    const auto twice = std::ranges::adjacent_find(names);
    if (twice == names.end())
        return std::nullopt;
    return unsupported(
        Danube::tr("Attribute %1 is there twice. Danube holds one of each name.").arg(QString::fromUtf8(*twice)));
}

Refusal refuse(const MessageView &view, std::span<const FieldView> headers)
{
    if (view.body.isNull())
        return unsupported(Danube::tr("The body is null. Danube has no null body; send an empty one."));
    if (!view.key.isValidUtf8())
        return unsupported(Danube::tr("The key is not UTF-8 text. Danube's routing keys are text."));
    for (const FieldView &header : headers)
        if (auto refusal = refuseHeader(header))
            return refusal;
    if (auto refusal = refuseDuplicates(headers))
        return refusal;
    if (const std::size_t bytes = leastEncoded(view, headers); bytes > danube::MaxEncodedMessage)
        return Error{Error::Kind::TooLarge,
                     Danube::tr("The message has at least %1 bytes when encoded; Danube takes %2. Make it smaller.")
                         .arg(bytes)
                         .arg(danube::MaxEncodedMessage),
                     {}};
    return std::nullopt;
}

quint16 placeOf(std::vector<Error> &errors, const Error &error)
{
    const auto found = std::ranges::find(errors, error);
    if (found != errors.end())
        return static_cast<quint16>(found - errors.begin() + 1);
    errors.push_back(error);
    return static_cast<quint16>(errors.size());
}

} // namespace

OutcomeBatch danubeRefusals(const MessageBatch &batch)
{
    std::vector<Refusal> topics;
    for (const Destination &destination : batch.destinations()) {
        const auto ok = DanubeTopic::check(destination.name);
        topics.push_back(ok ? Refusal() : Refusal(ok.error()));
    }
    OutcomeBatch refused;
    for (const MessageView &view : batch.messages()) {
        Refusal refusal = topics[view.destination];
        if (!refusal)
            refusal = refuse(view, batch.headers(view));
        if (refusal)
            refused.outcomes.push_back({.seq = view.seq,
                                        .partition = view.partition,
                                        .error = placeOf(refused.errors, *refusal),
                                        .state = State::Failed});
    }
    return refused;
}

} // namespace slipway
