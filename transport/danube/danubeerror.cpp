#include "transport/danube/danubeerror.h"
#include "transport/danube/danubetext.h"
#include <array>
#include <optional>
#include <string_view>

namespace slipway::danube {

namespace {

struct Code {
    grpc::StatusCode code;
    Error::Kind kind;
    Setup setup; // unless words say otherwise
    Sent sent;
    const char *name;
};

constexpr std::array Codes{
    Code{grpc::CANCELLED, Error::Kind::Cancelled, Setup::Retry, Sent::Ambiguous, "CANCELLED"},
    Code{grpc::UNKNOWN, Error::Kind::Internal, Setup::Retry, Sent::Ambiguous, "UNKNOWN"},
    Code{grpc::INVALID_ARGUMENT, Error::Kind::Invalid, Setup::GiveUp, Sent::Refused, "INVALID_ARGUMENT"},
    Code{grpc::DEADLINE_EXCEEDED, Error::Kind::TimedOut, Setup::Retry, Sent::Ambiguous, "DEADLINE_EXCEEDED"},
    Code{grpc::NOT_FOUND, Error::Kind::NotFound, Setup::GiveUp, Sent::Register, "NOT_FOUND"},
    Code{grpc::ALREADY_EXISTS, Error::Kind::Conflict, Setup::GiveUp, Sent::Refused, "ALREADY_EXISTS"},
    Code{grpc::PERMISSION_DENIED, Error::Kind::Forbidden, Setup::GiveUp, Sent::Refused, "PERMISSION_DENIED"},
    Code{grpc::RESOURCE_EXHAUSTED, Error::Kind::Throttled, Setup::GiveUp, Sent::Refused, "RESOURCE_EXHAUSTED"},
    Code{grpc::FAILED_PRECONDITION, Error::Kind::Conflict, Setup::GiveUp, Sent::Refused, "FAILED_PRECONDITION"},
    Code{grpc::ABORTED, Error::Kind::Conflict, Setup::Retry, Sent::Ambiguous, "ABORTED"},
    Code{grpc::OUT_OF_RANGE, Error::Kind::TooLarge, Setup::GiveUp, Sent::Refused, "OUT_OF_RANGE"},
    Code{grpc::UNIMPLEMENTED, Error::Kind::Unsupported, Setup::GiveUp, Sent::Refused, "UNIMPLEMENTED"},
    Code{grpc::INTERNAL, Error::Kind::Internal, Setup::GiveUp, Sent::Ambiguous, "INTERNAL"},
    Code{grpc::UNAVAILABLE, Error::Kind::Unreachable, Setup::Retry, Sent::Ambiguous, "UNAVAILABLE"},
    Code{grpc::DATA_LOSS, Error::Kind::Internal, Setup::GiveUp, Sent::Ambiguous, "DATA_LOSS"},
    Code{grpc::UNAUTHENTICATED, Error::Kind::Unauthenticated, Setup::GiveUp, Sent::Refused, "UNAUTHENTICATED"},
};

const Code *find(grpc::StatusCode code)
{
    for (const Code &each : Codes)
        if (each.code == code)
            return &each;
    return nullptr;
}

bool says(const grpc::Status &status, std::string_view fragment)
{
    return status.error_message().find(fragment) != std::string::npos;
}

bool isGone(const grpc::Status &status) // the registration or the topic, with a wrapped publish
{
    return says(status, "draining or closed") || says(status, "Draining") || says(status, "is not attached to topic")
           || (says(status, "Topic ") && says(status, "not found in registry"));
}

bool isSchemaRefusal(const grpc::Status &status)
{
    return says(status, "schema") || says(status, "Schema") || says(status, "Payload validation failed");
}

// The cases that a fragment tells apart; none: the table speaks.
std::optional<Error::Kind> kindByWords(const grpc::Status &status)
{
    if (says(status, "Unable to find the namespace"))
        return Error::Kind::NotFound; // UNAVAILABLE, but it never passes by itself
    if (says(status, "Producer limit reached"))
        return Error::Kind::Conflict;
    if (says(status, "Unable to publish the message") && isSchemaRefusal(status) && !isGone(status))
        return Error::Kind::Invalid;
    if (says(status, "Failed to assign schema"))
        return Error::Kind::NotFound;
    if (says(status, "exceeds maximum allowed"))
        return Error::Kind::TooLarge;
    return std::nullopt;
}

QString conflictSentence(const grpc::Status &status, const QString &subject)
{
    if (says(status, "dispatch strategy does not match"))
        return Danube::tr("%1 exists with the other dispatch strategy. Set dispatch to auto, or to the topic's own.")
            .arg(subject);
    if (says(status, "uses schema subject"))
        return Danube::tr("%1 belongs to another schema subject. Choose the topic's own subject.").arg(subject);
    if (says(status, "Producer limit reached"))
        return Danube::tr("%1 takes no more producers. Use the name of one that exists, or raise the topic's limit.")
            .arg(subject);
    if (says(status, "already exists") || says(status, "partitioned topics with this base name"))
        return Danube::tr("%1 cannot be made: a topic whose name begins like it, or its plain or partitioned form, "
                          "exists. Choose another name, or the partitions that exist.")
            .arg(subject);
    return Danube::tr("%1 is used in another way. Look at Details.").arg(subject);
}

QString notFoundSentence(Operation operation, const grpc::Status &status, const QString &subject)
{
    if (says(status, "Unable to find the namespace"))
        return Danube::tr("There is no namespace for %1. Create it, or choose another topic.").arg(subject);
    if (operation == Operation::Schema || says(status, "Failed to assign schema"))
        return Danube::tr("There is no schema subject %1 here. Register it, or choose another.")
            .arg(says(status, "Failed to assign schema") ? Danube::tr("for %1").arg(subject) : subject);
    if (operation == Operation::Admin)
        return Danube::tr("The broker did not do that for %1. Look at Details.").arg(subject);
    return Danube::tr("There is no topic named %1 here, and this broker makes none by itself. Create it first.")
        .arg(subject);
}

QString timedOutSentence(Operation operation, const QString &subject)
{
    if (operation == Operation::Send)
        return Danube::tr("The broker did not answer in time. The message may be stored: look in %1 before sending it "
                          "again.")
            .arg(subject);
    return Danube::tr("The broker did not answer in time about %1. Check that it is running.").arg(subject);
}

QString sentence(Operation operation, Error::Kind kind, const grpc::Status &status, const QString &subject)
{
    switch (kind) {
    case Error::Kind::TimedOut:
        return timedOutSentence(operation, subject);
    case Error::Kind::Unreachable:
        if (operation == Operation::Send)
            return Danube::tr("The connection broke before the broker answered. The message may be stored: look in %1 "
                              "before sending it again.")
                .arg(subject);
        if (operation == Operation::Connect)
            return Danube::tr("No broker answers at %1. Check the address, and that the broker is running.").arg(subject);
        return Danube::tr("The broker is not ready for %1. Try again in a moment.").arg(subject);
    case Error::Kind::Unauthenticated:
        return Danube::tr("The broker did not accept the token for %1. Give a valid one.").arg(subject);
    case Error::Kind::Forbidden:
        return Danube::tr("The broker does not allow this on %1. Ask for permission.").arg(subject);
    case Error::Kind::NotFound:
        return notFoundSentence(operation, status, subject);
    case Error::Kind::Conflict:
        return conflictSentence(status, subject);
    case Error::Kind::Invalid:
        if (operation == Operation::Send)
            return Danube::tr("%1 refused the message: it does not match the topic's schema. Check body and schema.")
                .arg(subject);
        return Danube::tr("The broker does not take %1. Look at Details.").arg(subject);
    case Error::Kind::TooLarge:
        return Danube::tr("The message is larger than %1 takes. Make it smaller, or raise the topic's limit.").arg(subject);
    case Error::Kind::Throttled:
        return Danube::tr("The broker has no room for more on %1. Send more slowly.").arg(subject);
    case Error::Kind::Unsupported:
        return Danube::tr("What answers at %1 does not offer this. Check that it is a Danube broker.").arg(subject);
    case Error::Kind::Cancelled:
    case Error::Kind::StorageFull:
    case Error::Kind::Internal:
        break;
    }
    return operation == Operation::Send
               ? Danube::tr("The connection failed before the broker answered. The message may be stored: look in %1 "
                            "before sending it again.")
                     .arg(subject)
               : Danube::tr("The broker failed at %1. Look at Details.").arg(subject);
}

} // namespace

Error::Kind kindOf(grpc::StatusCode code)
{
    const Code *known = find(code);
    return known ? known->kind : Error::Kind::Internal;
}

QString codeName(grpc::StatusCode code)
{
    const Code *known = find(code);
    return known ? QString::fromLatin1(known->name) : QString::number(static_cast<int>(code));
}

Error errorOf(Operation operation, const grpc::Status &status, const QString &subject)
{
    const Error::Kind kind = kindByWords(status).value_or(kindOf(status.error_code()));
    QString detail = codeName(status.error_code());
    if (!status.error_message().empty())
        detail += QStringLiteral(": ") + QString::fromStdString(status.error_message());
    return {kind, sentence(operation, kind, status, subject), detail};
}

Setup setupOf(const grpc::Status &status)
{
    if (says(status, "dispatch strategy does not match"))
        return Setup::OtherDispatch;
    if (says(status, "Unable to find the namespace"))
        return Setup::GiveUp;
    const Code *known = find(status.error_code());
    return known ? known->setup : Setup::GiveUp;
}

Sent sentOf(const grpc::Status &status)
{
    if (status.error_code() == grpc::PERMISSION_DENIED && isGone(status))
        return Sent::Register;
    // The broker's own RESOURCE_EXHAUSTED is a refusal; a stream that was reset with ENHANCE_YOUR_CALM looks alike.
    if (status.error_code() == grpc::RESOURCE_EXHAUSTED && says(status, "RST_STREAM"))
        return Sent::Ambiguous;
    const Code *known = find(status.error_code());
    return known ? known->sent : Sent::Ambiguous;
}

} // namespace slipway::danube
