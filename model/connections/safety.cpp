#include "model/connections/safety.h"
#include <QCoreApplication>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::Safety", text);
}

QString nameOf(const Profile &profile)
{
    return profile.name.isEmpty() ? profile.address : profile.name;
}

} // namespace

Result<> mayBeSent(const Profile &profile, qint64 messages, double ratePerSecond)
{
    const auto refuse = [](const QString &message, Error::Kind kind = Error::Kind::Invalid) {
        return std::unexpected(Error{kind, message, {}});
    };
    if (profile.readOnly)
        return refuse(tr("%1 is read-only: nothing is sent over it. Choose another connection, or change that one.")
                          .arg(nameOf(profile)),
                      Error::Kind::Forbidden);
    if (profile.maxMessages > 0 && messages > profile.maxMessages)
        return refuse(tr("%1 takes at most %2 messages in one send; these are %3. Nothing was sent.")
                          .arg(nameOf(profile))
                          .arg(profile.maxMessages)
                          .arg(messages));
    if (profile.maxPerSecond > 0 && ratePerSecond > profile.maxPerSecond)
        return refuse(tr("%1 takes at most %2 messages a second; %3 were asked for. Nothing was sent.")
                          .arg(nameOf(profile))
                          .arg(profile.maxPerSecond)
                          .arg(ratePerSecond));
    return {};
}

double pacedBy(const Profile &profile, double ratePerSecond)
{
    return ratePerSecond > 0 ? ratePerSecond : profile.maxPerSecond;
}

} // namespace slipway
