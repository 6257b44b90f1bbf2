#include "app/cli/errortext.h"
#include "app/cli/jsonwriter.h"
#include "model/core/stablenames.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

void write(JsonWriter &json, const Error &error)
{
    json.text("kind", stableName(error.kind));
    json.text("message", error.message);
    json.text("detail", error.detail);
}

} // namespace

QByteArray errorJson(const Error &error)
{
    JsonWriter json;
    write(json, error);
    return json.line().chopped(1);
}

QByteArray badInputJson(const BadInput &bad)
{
    JsonWriter json;
    json.number("line", bad.line);
    json.number("column", bad.column);
    write(json, bad.error);
    return json.line().chopped(1);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
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

} // namespace slipway
