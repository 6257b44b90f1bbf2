#include "transport/kafka/kafkarefusal.h"
#include "transport/kafka/kafkatext.h"
#include <algorithm>
#include <optional>

namespace slipway {

namespace {

using Refusal = std::optional<Error>;

constexpr qsizetype LongestTopic = 249;
constexpr qsizetype LargestMessage = 1'000'000'000; // message.max.bytes at its most

Refusal refuseTopic(const QString &name)
{
    const auto invalid = [&](const QString &message) { return Error{Error::Kind::Invalid, message, {}}; };
    if (name.isEmpty())
        return invalid(Kafka::tr("The topic has no name. Name one."));
    if (name == u"." || name == u"..")
        return invalid(Kafka::tr("%1 is no topic's name in Kafka.").arg(name));
    if (name.size() > LongestTopic)
        return invalid(Kafka::tr("The topic's name has %1 characters; Kafka takes %2.").arg(name.size()).arg(LongestTopic));
    for (const QChar c : name)
        if (!(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-')))
            return invalid(Kafka::tr("The topic's name has a character that Kafka does not take: %1. Letters, digits, dot, "
                                     "underscore and hyphen it takes.")
                               .arg(c));
    return std::nullopt;
}

// Most messages: nothing of them needs a closer look.
bool isPlain(const MessageView &view)
{
    return view.headerCount == 0 && view.timestampMs != 0 && view.key.size() + view.body.size() <= LargestMessage;
}

Refusal refuse(const MessageView &view, std::span<const FieldView> headers)
{
    if (view.timestampMs == 0)
        return Error{Error::Kind::Unsupported,
                     Kafka::tr("The timestamp is the first millisecond of 1970, which the Kafka library takes for none. Use "
                               "a later one, or none."),
                     {}};
    qsizetype bytes = view.key.size() + view.body.size();
    for (const FieldView &header : headers) {
        bytes += header.name.size() + header.value.size();
        if (header.name.contains('\0'))
            return Error{Error::Kind::Unsupported,
                         Kafka::tr("A header's name has a zero byte, which the Kafka library does not read back. Name it "
                                   "without."),
                         {}};
    }
    if (bytes > LargestMessage)
        return Error{Error::Kind::TooLarge,
                     Kafka::tr("The message has %1 bytes; the Kafka library takes %2.").arg(bytes).arg(LargestMessage),
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

OutcomeBatch kafkaRefusals(const MessageBatch &batch)
{
    std::vector<Refusal> topics;
    for (const Destination &destination : batch.destinations())
        topics.push_back(refuseTopic(destination.name));
    OutcomeBatch refused;
    for (const MessageView &view : batch.messages()) {
        if (!topics[view.destination] && isPlain(view))
            continue;
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
