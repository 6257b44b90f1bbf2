#pragma once
#include <expected>
#include <string>

namespace slipway::sandbox {

// A broker's status code, with the numbers that travel in grpc-status.
enum class Code : int {
    Ok = 0,
    Cancelled = 1,
    Unknown = 2,
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    NotFound = 5,
    AlreadyExists = 6,
    PermissionDenied = 7,
    ResourceExhausted = 8,
    FailedPrecondition = 9,
    Aborted = 10,
    OutOfRange = 11,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
    DataLoss = 15,
    Unauthenticated = 16,
};

// How the broker says no: its code and its words, which clients show and some of which they recognise.
struct Refusal {
    Code code = Code::Internal;
    std::string words;
};

template <typename T = void>
using Verdict = std::expected<T, Refusal>;

inline std::unexpected<Refusal> refuse(Code code, std::string words)
{
    return std::unexpected(Refusal{code, std::move(words)});
}

} // namespace slipway::sandbox
