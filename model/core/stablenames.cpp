#include "model/core/stablenames.h"
#include <array>

namespace slipway {

namespace {

constexpr std::array<const char *, 7> StateNames{
    "acknowledged", "acknowledgedNoPosition", "sentUnconfirmed", "returned", "failed", "ambiguous", "cancelled"};

constexpr std::array<const char *, 13> KindNames{
    "cancelled", "timedOut", "unreachable", "unauthenticated", "forbidden",   "notFound", "conflict",
    "invalid",   "tooLarge", "throttled",   "unsupported",     "storageFull", "internal"};

template <typename Enum, std::size_t Size>
std::optional<Enum> named(const std::array<const char *, Size> &names, QStringView name)
{
    for (std::size_t i = 0; i < Size; ++i)
        if (name == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

QLatin1StringView stableName(State state)
{
    return QLatin1StringView(StateNames[static_cast<std::size_t>(state)]);
}

QLatin1StringView stableName(Error::Kind kind)
{
    return QLatin1StringView(KindNames[static_cast<std::size_t>(kind)]);
}

std::optional<State> stateNamed(QStringView name)
{
    return named<State>(StateNames, name);
}

std::optional<Error::Kind> errorKindNamed(QStringView name)
{
    return named<Error::Kind>(KindNames, name);
}

} // namespace slipway
