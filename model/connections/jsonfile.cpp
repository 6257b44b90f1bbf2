#include "model/connections/jsonfile.h"
#include "model/connections/homefolder.h"
#include "model/files/fileerror.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonFile", text);
}

} // namespace

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(cannotRead(file));
    QJsonParseError fault;
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(cannotRead(file));
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        const qsizetype line = bytes.first(std::min<qsizetype>(fault.offset, bytes.size())).count('\n') + 1;
        return std::unexpected(Error{
            Error::Kind::Invalid, tr("%1 is damaged: line %2 is not what Slipway writes.").arg(path).arg(line),
            fault.error == QJsonParseError::NoError ? QStringLiteral("not an object") : fault.errorString()});
    }
    return document.object();
}

Result<> writeJsonFile(const QString &path, const QJsonObject &json)
{
    const QString folder = QFileInfo(path).path();
    if (!HomeFolder::make(folder))
        return std::unexpected(Error{
            Error::Kind::Forbidden, tr("The folder %1 cannot be made. Check its permissions.").arg(folder), {}});
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return std::unexpected(cannotWrite(file));
    return {};
}

QString setAside(const QString &path)
{
    const QString base = path + QStringLiteral(".damaged-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = base;
    for (int n = 2; n < 100; ++n) { // QFile::rename overwrites nothing
        if (QFile::rename(path, aside))
            return aside;
        aside = base + u'-' + QString::number(n);
    }
    return {};
}

} // namespace slipway
