#include "transport/sandbox/faultplan.h"
#include <QCoreApplication>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::sandbox {

namespace {

constexpr std::array<std::pair<const char *, Code>, 16> Codes{{{"CANCELLED", Code::Cancelled},
                                                               {"UNKNOWN", Code::Unknown},
                                                               {"INVALID_ARGUMENT", Code::InvalidArgument},
                                                               {"DEADLINE_EXCEEDED", Code::DeadlineExceeded},
                                                               {"NOT_FOUND", Code::NotFound},
                                                               {"ALREADY_EXISTS", Code::AlreadyExists},
                                                               {"PERMISSION_DENIED", Code::PermissionDenied},
                                                               {"RESOURCE_EXHAUSTED", Code::ResourceExhausted},
                                                               {"FAILED_PRECONDITION", Code::FailedPrecondition},
                                                               {"ABORTED", Code::Aborted},
                                                               {"OUT_OF_RANGE", Code::OutOfRange},
                                                               {"UNIMPLEMENTED", Code::Unimplemented},
                                                               {"INTERNAL", Code::Internal},
                                                               {"UNAVAILABLE", Code::Unavailable},
                                                               {"DATA_LOSS", Code::DataLoss},
                                                               {"UNAUTHENTICATED", Code::Unauthenticated}}};

std::optional<double> rate(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && value >= 0 && value <= 1 ? std::optional(value) : std::nullopt;
}

std::optional<std::uint64_t> count(const QString &text)
{
    bool ok = false;
    const std::uint64_t value = text.toULongLong(&ok);
    return ok && value > 0 ? std::optional(value) : std::nullopt;
}

// "500": messages; "200ms", "5s": time.
std::optional<FaultPlan::Every> every(const QString &text)
{
    const bool inMs = text.endsWith(u"ms"), inSeconds = !inMs && text.endsWith(u's');
    const auto value = count(text.chopped(inMs ? 2 : inSeconds ? 1 : 0));
    if (!value)
        return {};
    if (!inMs && !inSeconds)
        return FaultPlan::Every{.messages = *value};
    return FaultPlan::Every{.ms = static_cast<std::int64_t>(*value) * (inMs ? 1 : 1000)};
}

} // namespace

Result<FaultPlan> FaultPlan::parse(const QStringList &words)
{
    FaultPlan plan;
    for (const QString &word : words) {
        if (plan.add(word.section(u'=', 0, 0), word.section(u'=', 1)))
            continue;
        return std::unexpected(
            Error{Error::Kind::Invalid,
                  QCoreApplication::translate("Sandbox", "There is no fault %1. Known are latency=MS, error=CODE:RATE, "
                                                         "cut=RATE, cut-after=N, restart=EVERY, move=EVERY, "
                                                         "lossy-subscription, deferred-topics, seed=N; EVERY is a number "
                                                         "of messages, or a time such as 500ms or 5s.")
                      .arg(word),
                  {}});
    }
    return plan;
}

bool FaultPlan::add(const QString &name, const QString &value)
{
    const auto take = [this](auto &member, const auto &parsed, bool eachMessage = true) {
        if (parsed)
            member = *parsed;
        m_quiet = m_quiet && !eachMessage;
        return parsed.has_value();
    };
    if (name == u"latency") {
        const auto ms = count(value);
        m_latencyMs = static_cast<std::int64_t>(ms.value_or(0));
        return ms.has_value();
    }
    if (name == u"error")
        return addError(value);
    if (name == u"cut")
        return take(m_cutRate, rate(value));
    if (name == u"cut-after")
        return take(m_cutAfter, count(value));
    if (name == u"restart")
        return take(m_restart, every(value));
    if (name == u"move")
        return take(m_move, every(value));
    if (name == u"lossy-subscription" && value.isEmpty())
        return m_lossy = true;
    if (name == u"deferred-topics" && value.isEmpty())
        return m_deferred = true;
    if (name == u"seed") {
        const auto seed = count(value);
        m_random.seed(seed.value_or(1));
        return seed.has_value();
    }
    return false; // "token" (signing in) has its place here
}

bool FaultPlan::addError(const QString &value)
{
    const QString name = value.section(u':', 0, 0);
    const auto often = rate(value.section(u':', 1));
    for (const auto &[known, code] : Codes) {
        if (name != QLatin1StringView(known) || !often)
            continue;
        m_errors.push_back({code, *often});
        m_quiet = false;
        return true;
    }
    return false;
}

std::optional<Refusal> FaultPlan::refusal()
{
    for (const Rate &each : m_errors)
        if (roll() < each.rate)
            return Refusal{each.code, "a fault that the sandbox was asked for"};
    return {};
}

bool FaultPlan::cuts(std::uint64_t taken)
{
    return (m_cutAfter > 0 && taken == m_cutAfter) || (m_cutRate > 0 && roll() < m_cutRate);
}

bool FaultPlan::isDue(const Every &every, Last &last, std::uint64_t taken, std::int64_t now)
{
    if (last.ms < 0)
        last.ms = now;
    const bool due = (every.messages > 0 && taken - last.messages >= every.messages) ||
                     (every.ms > 0 && now - last.ms >= every.ms);
    if (due)
        last = {taken, now};
    return due;
}

} // namespace slipway::sandbox
