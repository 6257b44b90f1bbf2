#include "model/connections/profilelines.h"
#include "model/connections/profilejson.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace slipway {

QByteArray profilesToLines(const std::vector<Profile> &profiles)
{
    QByteArray text;
    for (const Profile &profile : profiles)
        text += QJsonDocument(profileToJson(profile)).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

Result<std::vector<Profile>> profilesFromLines(const QByteArray &text)
{
    std::vector<Profile> profiles;
    qint64 number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto profile = profileFromJson(QJsonDocument::fromJson(line).object());
        if (!profile)
            return std::unexpected(
                Error{Error::Kind::Invalid,
                      QCoreApplication::translate("ProfileLines", "Line %1 is no connection. Nothing was imported. %2")
                          .arg(number)
                          .arg(profile.error().message),
                      profile.error().detail});
        profiles.push_back(std::move(*profile));
    }
    return profiles;
}

} // namespace slipway
