#include "app/cli/errortext.h"
#include "model/core/stablenames.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

QJsonObject errorObject(const Error &error)
{
    return {{u"kind"_s, QString(stableName(error.kind))}, {u"message"_s, error.message}, {u"detail"_s, error.detail}};
}

QJsonObject badInputObject(const BadInput &bad)
{
    QJsonObject object = errorObject(bad.error);
    object[u"line"_s] = bad.line;
    object[u"column"_s] = bad.column;
    return object;
}

QString badInputText(const BadInput &bad)
{
    if (bad.line == 0)
        return bad.error.message;
    if (bad.column == 0)
        return QCoreApplication::translate("slipwayctl", "line %1: %2").arg(bad.line).arg(bad.error.message);
    return QCoreApplication::translate("slipwayctl", "line %1, column %2: %3")
        .arg(bad.line)
        .arg(bad.column)
        .arg(bad.error.message);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace slipway
