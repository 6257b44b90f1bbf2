#include "model/files/messageline.h"
#include "model/files/fieldtypename.h"
#include "model/files/messagelineparser.h"

namespace slipway {

namespace {

QByteArrayView view(const std::optional<QByteArray> &bytes)
{
    return !bytes ? QByteArrayView() : bytes->isNull() ? QByteArrayView("", 0) : QByteArrayView(*bytes);
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

QByteArrayView escape(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    case '\b': return "\\b";
    case '\f': return "\\f";
    default: return {};
    }
}

void appendString(QByteArray &line, QByteArrayView utf8)
{
    line += '"';
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        line += utf8.sliced(plain, i - plain);
        plain = i + 1;
        if (const QByteArrayView word = escape(utf8[i]); !word.isEmpty())
            line += word;
        else
            line += "\\u00" + QByteArray(1, utf8[i]).toHex();
    }
    line += utf8.sliced(plain);
    line += '"';
}

void appendValue(QByteArray &line, QByteArrayView bytes, FieldType type)
{
    if (bytes.isNull()) {
        line += "null";
        return;
    }
    if (bytes.isValidUtf8()) {
        line += "{\"text\":";
        appendString(line, bytes);
    } else {
        line += "{\"base64\":\"";
        line += QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
        line += '"';
    }
    if (const auto name = fieldTypeName(type); !name.empty())
        line.append(",\"type\":\"").append(name.data(), static_cast<qsizetype>(name.size())).append('"');
    line += '}';
}

void appendText(QByteArray &line, QByteArrayView member, const QString &text)
{
    line += member;
    if (text.isEmpty())
        line += "null";
    else
        appendString(line, text.toUtf8());
}

void appendNumber(QByteArray &line, QByteArrayView member, qint64 number)
{
    line += member;
    line += number < 0 ? QByteArray("null") : QByteArray::number(number);
}

QString timestampTypeName(TimestampType type)
{
    switch (type) {
    case TimestampType::Create: return QStringLiteral("create");
    case TimestampType::Append: return QStringLiteral("append");
    case TimestampType::None: break;
    }
    return {};
}

void appendHead(QByteArray &line, const LineContext &context, qint64 timestampMs)
{
    appendText(line, "{\"v\":1,\"topic\":", context.topic);
    appendNumber(line, ",\"partition\":", context.partition);
    appendNumber(line, ",\"offset\":", context.offset);
    appendText(line, ",\"id\":", context.id);
    appendNumber(line, ",\"timestamp\":", timestampMs);
    appendText(line, ",\"timestampType\":", timestampTypeName(context.timestampType));
}

void appendTail(QByteArray &line, const LineContext &context)
{
    if (context.schemaSubject.isEmpty() && context.schemaId < 0) {
        line += ",\"schema\":null";
    } else {
        appendText(line, ",\"schema\":{\"subject\":", context.schemaSubject);
        appendNumber(line, ",\"version\":", context.schemaVersion);
        appendNumber(line, ",\"id\":", context.schemaId);
        line += '}';
    }
    appendText(line, ",\"broker\":", context.broker);
    if (!context.members.isEmpty())
        line += ',' + context.members;
    line += '}';
}

void appendName(QByteArray &line, QByteArrayView name)
{
    if (name.isValidUtf8())
        appendString(line, name);
    else
        appendValue(line, name, FieldType::Bytes);
}

QByteArray written(const LineContext &context, const MessageView &message, std::span<const FieldView> headers,
                   std::span<const FieldView> properties)
{
    QByteArray line;
    line.reserve(220 + message.key.size() + message.body.size() + message.body.size() / 8);
    appendHead(line, context, message.timestampMs);
    line += ",\"key\":";
    appendValue(line, message.key, FieldType::Bytes);
    line += ",\"body\":";
    appendValue(line, message.body, FieldType::Bytes);
    line += ",\"headers\":[";
    for (const FieldView &header : headers) {
        line += line.endsWith('[') ? "[" : ",[";
        appendName(line, header.name);
        line += ',';
        appendValue(line, header.value, header.type);
        line += ']';
    }
    line += "],\"properties\":{";
    for (const FieldView &property : properties) {
        if (!line.endsWith('{'))
            line += ',';
        // Names are rows of an option table, so UTF-8.
        appendString(line, property.name);
        line += ':';
        appendValue(line, property.value, property.type);
    }
    line += '}';
    appendTail(line, context);
    return line;
}

} // namespace

QByteArray messageLine(const LineContext &context, const Message &message)
{
    std::vector<FieldView> headers, properties;
    for (const Field &field : message.headers)
        headers.push_back({field.name, view(field.value), field.type});
    for (const Field &field : message.properties)
        properties.push_back({field.name, view(field.value), field.type});
    const MessageView parts{.key = view(message.key), .body = view(message.body), .timestampMs = message.timestampMs.value_or(-1)};
    return written(context, parts, headers, properties);
}

QByteArray messageLine(const LineContext &context, const MessageBatch &batch, const MessageView &view)
{
    LineContext own = context;
    if (own.topic.isEmpty())
        own.topic = batch.destination(view).name;
    if (own.partition < 0)
        own.partition = view.partition;
    if (own.timestampType == TimestampType::None)
        own.timestampType = view.timestampType;
    return written(own, view, batch.headers(view), batch.properties(view));
}

Result<LineMessage> parseMessageLine(QByteArrayView line)
{
    MessageBatch batch;
    batch.addDestination({});
    MessageLineParser parser;
    const auto parsed = parser.parse(line, batch);
    if (!parsed)
        return std::unexpected(parsed.error().error);
    batch.add({.key = parsed->key, .body = parsed->body, .timestampMs = parsed->timestampMs}, parsed->headers,
              parsed->properties);
    return LineMessage{batch.toMessage(batch.messages().front()), QString::fromUtf8(parsed->topic), parsed->partition};
}

} // namespace slipway
