#include "model/log/salvage.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway::salvage {

Result<QString> setAside(const QString &file)
{
    const QString date = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = file % u".damaged-"_s % date;
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s})
        if (QFile::exists(file % part) && !QFile::rename(file % part, aside % part))
            return std::unexpected(
                Error{Error::Kind::Forbidden,
                      QCoreApplication::translate("slipway::SendLog", "The log %1 is damaged and cannot be set aside. "
                                                                      "Move it away yourself, then start again.")
                          .arg(file),
                      {}});
    return QCoreApplication::translate("slipway::SendLog", "The log was damaged. It is kept as %1; nothing of it could "
                                                           "be read.")
        .arg(aside);
}

} // namespace slipway::salvage
