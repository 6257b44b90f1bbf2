#include "model/runs/planoptions.h"
#include "model/connections/mergedoptions.h"
#include "model/runs/run.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

Result<> applyOptions(RunPlan &plan, const BrokerKind &kind)
{
    const auto options = mergedOptions(plan.profile, plan.options, kind);
    if (!options)
        return std::unexpected(options.error());
    if (const QVariant resend = optionOr(*options, kind, u"resend"_s); resend.isValid())
        plan.resend = resend.toBool();
    plan.oneTransaction = optionOr(*options, kind, u"transaction.run"_s).toBool();
    if (const QVariant again = optionOr(*options, kind, u"retry.max"_s); again.isValid())
        plan.retryMax = again.toInt() + 1; // the first try is none again
    return {};
}

Result<> mayBeTakenUp(const RunPlan &plan)
{
    if (!plan.oneTransaction)
        return {};
    return std::unexpected(Error{Error::Kind::Conflict,
                                 QCoreApplication::translate("slipway::Run",
                                                             "This run is one transaction: without its commit nothing of it is "
                                                             "seen. Send it again from the start."),
                                 {}});
}

Limits limitsFor(const BrokerKind &kind, const OptionValues &options)
{
    Limits limits = kind.limits;
    // The kind's limit suits its own default window: another one scales it.
    const qint64 usual = optionOr({}, kind, u"window"_s).toLongLong();
    const qint64 window = optionOr(options, kind, u"window"_s).toLongLong();
    if (usual > 0 && window > 0)
        limits.windowMessages = std::max<qsizetype>(1, limits.windowMessages * window / usual);
    if (optionOr(options, kind, u"order"_s).toBool())
        limits.windowMessages = 1;
    if (const qint64 timeout = optionOr(options, kind, u"timeout.ms"_s).toLongLong(); timeout > 0)
        limits.sendTimeout = std::chrono::milliseconds(timeout);
    return limits;
}

} // namespace slipway
