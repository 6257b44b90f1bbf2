#include "app/cli/fieldarguments.h"
#include <QCoreApplication>

namespace slipway {

namespace {

Error withoutName(const std::string &text)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("slipwayctl", "\"%1\" has no name. Write name=value.")
                .arg(QString::fromStdString(text)),
            {}};
}

Result<std::vector<Field>> colonPairs(const std::string &text)
{
    std::vector<Field> fields;
    for (const QByteArray &pair : QByteArray::fromStdString(text).split(',')) {
        const qsizetype colon = pair.indexOf(':');
        if (colon < 0)
            return std::unexpected(
                Error{Error::Kind::Invalid,
                      QCoreApplication::translate("slipwayctl", "\"%1\" is no attribute. Write -a name=value, or "
                                                                "name:value pairs with commas between them.")
                          .arg(QString::fromUtf8(pair)),
                      {}});
        const QByteArray name = pair.first(colon).trimmed();
        if (name.isEmpty())
            return std::unexpected(withoutName(text));
        fields.push_back({name, pair.sliced(colon + 1).trimmed(), FieldType::Text});
    }
    return fields;
}

} // namespace

Result<Field> headerArgument(const std::string &text)
{
    const auto equals = text.find('=');
    Field field{QByteArray::fromStdString(text.substr(0, equals)), std::nullopt, FieldType::Text};
    if (field.name.isEmpty())
        return std::unexpected(withoutName(text));
    if (equals != std::string::npos)
        field.value = QByteArray::fromStdString(text.substr(equals + 1));
    return field;
}

Result<std::vector<Field>> attributesArgument(const std::string &text)
{
    const auto equals = text.find('='), colon = text.find(':');
    if (equals == std::string::npos || colon < equals) // npos is above every place
        return colonPairs(text);
    return headerArgument(text).transform([](Field field) { return std::vector{std::move(field)}; });
}

} // namespace slipway
