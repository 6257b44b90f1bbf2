#include "app/cli/secretarguments.h"
#include <QCoreApplication>
#include <QFile>

namespace slipway {

Result<QHash<QString, QByteArray>> readSecrets(const std::vector<std::string> &typed)
{
    QHash<QString, QByteArray> values;
    for (const std::string &each : typed) {
        const QString text = QString::fromStdString(each);
        const qsizetype at = text.indexOf(QStringLiteral("=@"));
        if (at < 1)
            return std::unexpected(
                Error{Error::Kind::Invalid,
                      QCoreApplication::translate("slipwayctl", "A secret is never typed on the command line. Write "
                                                                "--secret NAME=@FILE."),
                      {}});
        QFile file(text.sliced(at + 2));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Error{
                Error::Kind::Invalid,
                QCoreApplication::translate("slipwayctl", "The file %1 cannot be read.").arg(file.fileName()),
                file.errorString()});
        QByteArray secret = file.readAll();
        if (secret.endsWith('\n'))
            secret.chop(1);
        values.insert(text.first(at), secret);
    }
    return values;
}

Result<> giveSecrets(const std::vector<std::string> &typed, const Profile &profile, Services &services)
{
    const auto values = readSecrets(typed);
    if (!values)
        return std::unexpected(values.error());
    for (auto each = values->cbegin(); each != values->cend(); ++each)
        services.giveSecret(profile.id.isEmpty() ? profile.kind : profile.id, each.key(), each.value());
    return {};
}

} // namespace slipway
