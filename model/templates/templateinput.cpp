#include "model/templates/templateinput.h"
#include "model/files/jsonvalue.h"

namespace slipway {

using namespace Qt::StringLiterals;

QJsonObject TemplateInput::toJson() const
{
    QJsonObject declared, given;
    for (auto each = variables.cbegin(); each != variables.cend(); ++each)
        declared.insert(each.key(), each->secret        ? QJsonValue(QJsonObject{{u"secret"_s, true}})
                                    : each->byDefault ? QJsonValue(QJsonObject{{u"default"_s, *each->byDefault}})
                                                      : QJsonValue(QJsonObject()));
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        given.insert(each.key(), bytesToJson(each.value()));
    QJsonObject json{{u"variables"_s, declared}, {u"values"_s, given}, {u"clockMs"_s, clockMs}, {u"stepUs"_s, stepUs}};
    if (rows != Rows::None)
        json.insert(u"rows"_s, rows == Rows::Csv ? u"csv"_s : u"jsonLines"_s);
    return json;
}

TemplateInput TemplateInput::fromJson(const QJsonObject &json)
{
    TemplateInput input;
    const QJsonObject declared = json[u"variables"].toObject(), given = json[u"values"].toObject();
    for (auto each = declared.constBegin(); each != declared.constEnd(); ++each) {
        TemplateVariable variable{.byDefault = {}, .secret = each->toObject()[u"secret"].toBool()};
        if (const QJsonValue value = each->toObject()[u"default"]; value.isString())
            variable.byDefault = value.toString();
        input.variables.insert(each.key(), variable);
    }
    for (auto each = given.constBegin(); each != given.constEnd(); ++each)
        if (const auto bytes = bytesFromJson(*each); bytes && *bytes)
            input.values.insert(each.key(), **bytes);
    const QString rows = json[u"rows"].toString();
    input.rows = rows == u"csv" ? Rows::Csv : rows == u"jsonLines" ? Rows::JsonLines : Rows::None;
    input.clockMs = json[u"clockMs"].toInteger();
    input.stepUs = json[u"stepUs"].toInteger();
    return input;
}

} // namespace slipway
