#include "app/cli/jsonwriter.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace slipway {

void JsonWriter::member(const char *name)
{
    if (m_out.size() > 1)
        m_out += ',';
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

void JsonWriter::number(const char *name, qint64 value)
{
    member(name);
    m_out += QByteArray::number(value);
}

void JsonWriter::numberOrNull(const char *name, qint64 value, bool known)
{
    member(name);
    m_out += known ? QByteArray::number(value) : QByteArrayLiteral("null");
}

void JsonWriter::real(const char *name, double value)
{
    member(name);
    m_out += QByteArray::number(value, 'g', 6);
}

void JsonWriter::milliseconds(const char *name, qint64 microseconds)
{
    member(name);
    m_out += QByteArray::number(microseconds / 1000);
    if (const auto rest = microseconds % 1000) {
        QByteArray decimals = QByteArray::number(rest).rightJustified(3, '0');
        while (decimals.endsWith('0'))
            decimals.chop(1);
        m_out += '.';
        m_out += decimals;
    }
}

void JsonWriter::text(const char *name, QStringView value)
{
    member(name);
    m_out += '"';
    for (const char c : value.toUtf8()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (code < 0x20 || code == 0x7f) {
            m_out += "\\u00";
            m_out += QByteArray::number(code, 16).rightJustified(2, '0');
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

void JsonWriter::text(const char *name, QLatin1StringView value)
{
    text(name, QString(value));
}

void JsonWriter::textOrNull(const char *name, const QString &value)
{
    if (value.isEmpty())
        raw(name, "null");
    else
        text(name, QStringView(value));
}

void JsonWriter::boolean(const char *name, bool value)
{
    raw(name, value ? "true" : "false");
}

void JsonWriter::value(const char *name, const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    raw(name, array.sliced(1).chopped(1)); // a document is an object or an array
}

void JsonWriter::raw(const char *name, QByteArrayView json)
{
    member(name);
    m_out += json;
}

QByteArray JsonWriter::line()
{
    m_out += "}\n";
    return std::move(m_out);
}

} // namespace slipway
