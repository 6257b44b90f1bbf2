#include "model/workbench/templatedesk.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

FieldRow rowOf(const QString &name, const std::optional<QByteArray> &value, FieldType type)
{
    if (!value)
        return {true, name, FieldRow::Type::Null, {}};
    if (type == FieldType::Text && value->isValidUtf8())
        return {true, name, FieldRow::Type::Text, QString::fromUtf8(*value)};
    return {true, name, FieldRow::Type::Bytes, QString::fromLatin1(value->toHex(' '))};
}

BodyFormat formatOf(const QByteArray &body)
{
    const QByteArray start = body.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return BodyFormat::Json;
    return start.startsWith('<') ? BodyFormat::Xml : BodyFormat::Text;
}

} // namespace

TemplateDesk::TemplateDesk(const HomeFolder &home, QObject *parent) : QObject(parent), m_store(home.templates()) {}

Result<> TemplateDesk::load()
{
    auto loaded = m_store.load();
    emit changed();
    return loaded;
}

QStringList TemplateDesk::paths() const
{
    QStringList paths;
    for (const TemplateStore::Entry &entry : m_store.entries())
        paths << entry.path();
    return paths;
}

Result<MessageTemplate> TemplateDesk::find(const QString &path) const
{
    auto entry = m_store.find(path);
    if (!entry)
        return std::unexpected(entry.error());
    return std::move(entry->value);
}

Result<> TemplateDesk::save(const QString &path, const Composition &composition, const QString &connection, bool replace)
{
    auto message = composition.message();
    if (!message)
        return std::unexpected(message.error());
    // What an older version of this template had besides stays: declared variables, the seed, what newer versions wrote.
    MessageTemplate made = replace ? find(path).value_or(MessageTemplate{}) : MessageTemplate{};
    made.connection = connection;
    made.destination = {.name = composition.topic, .routingKey = {}};
    made.partition = composition.partition;
    made.key = std::move(message->key);
    made.body = std::move(message->body);
    made.headers = std::move(message->headers);
    made.options = composition.options;
    if (const auto faults = templateFaults(made); !faults.empty())
        return std::unexpected(faults.front().withPlace());
    for (const QString &name : templateVariables(made))
        if (!made.variables.contains(name))
            made.variables.insert(name, {});
    const auto saved = m_store.save(path, std::move(made), replace);
    if (!saved)
        return std::unexpected(saved.error());
    emit changed();
    return {};
}

Result<> TemplateDesk::rename(const QString &path, const QString &to)
{
    if (const auto renamed = m_store.rename(path, to); !renamed)
        return std::unexpected(renamed.error());
    emit changed();
    return {};
}

Result<> TemplateDesk::remove(const QString &path)
{
    auto removed = m_store.remove(path);
    emit changed();
    return removed;
}

Result<> TemplateDesk::restore(const QString &path, const MessageTemplate &value)
{
    if (const auto saved = m_store.save(path, value); !saved)
        return std::unexpected(saved.error());
    emit changed();
    return {};
}

Composition TemplateDesk::toComposition(const MessageTemplate &of, const QString &connectionId)
{
    Composition c;
    c.connectionId = connectionId;
    c.topic = of.destination.name;
    c.partition = of.partition;
    c.options = of.options;
    if (of.key)
        c.key = rowOf({}, of.key, FieldType::Text);
    for (const Field &field : of.headers)
        c.headers.push_back(rowOf(QString::fromUtf8(field.name), field.value, field.type));
    c.nullBody = !of.body;
    const QByteArray body = of.body.value_or(QByteArray());
    c.format = formatOf(body);
    if (body.isValidUtf8())
        c.body = QString::fromUtf8(body);
    else
        c.bodyBytes = body;
    return c;
}

} // namespace slipway
