#include "model/connections/savedtopics.h"
#include "model/connections/jsonfile.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SavedTopics", text);
}

QJsonObject topicToJson(const SavedTopic &topic)
{
    QJsonObject json = topic.unknown;
    json.insert(u"connection"_s, topic.connection);
    json.insert(u"name"_s, topic.destination.name);
    if (!topic.destination.routingKey.isEmpty())
        json.insert(u"routingKey"_s, topic.destination.routingKey);
    json.insert(u"options"_s, QJsonObject::fromVariantMap(topic.options));
    return json;
}

SavedTopic topicFromJson(const QJsonObject &json)
{
    SavedTopic topic{.connection = json[u"connection"].toString(),
                     .destination = {json[u"name"].toString(), json[u"routingKey"].toString()},
                     .options = json[u"options"].toObject().toVariantMap(),
                     .unknown = json};
    for (const QStringView member : {u"connection", u"name", u"routingKey", u"options"})
        topic.unknown.remove(member);
    return topic;
}

auto same(const QString &connection, const Destination &destination)
{
    return [&connection, &destination](const SavedTopic &topic) {
        return topic.connection == connection && topic.destination == destination;
    };
}

} // namespace

Result<> SavedTopics::load()
{
    m_topics.clear();
    m_unknown = {};
    if (!QFile::exists(m_file))
        return {};
    const auto json = readJsonFile(m_file);
    if (!json && json.error().kind != Error::Kind::Invalid)
        return std::unexpected(json.error());
    if (json && (*json)[u"v"].toInteger() > 1)
        return std::unexpected(
            Error{Error::Kind::Unsupported, tr("%1 was written by a newer Slipway. Update this one.").arg(m_file), {}});
    if (!json || !(*json)[u"topics"].isArray()) {
        const QString aside = setAside(m_file);
        return std::unexpected(Error{Error::Kind::Invalid, tr("The saved topics were damaged; the file is now %1.").arg(aside),
                                     json ? QString() : json.error().detail});
    }
    for (const QJsonValue each : (*json)[u"topics"].toArray())
        m_topics.push_back(topicFromJson(each.toObject()));
    m_unknown = *json;
    m_unknown.remove(u"topics"_s);
    return {};
}

std::vector<SavedTopic> SavedTopics::of(const QString &connection) const
{
    std::vector<SavedTopic> found;
    std::ranges::copy_if(m_topics, std::back_inserter(found),
                         [&connection](const SavedTopic &topic) { return topic.connection == connection; });
    return found;
}

std::optional<SavedTopic> SavedTopics::find(const QString &connection, const Destination &destination) const
{
    const auto found = std::ranges::find_if(m_topics, same(connection, destination));
    return found == m_topics.end() ? std::nullopt : std::optional(*found);
}

Result<> SavedTopics::write() const
{
    QJsonArray list;
    for (const SavedTopic &topic : m_topics)
        list.append(topicToJson(topic));
    QJsonObject json = m_unknown;
    json.insert(u"v"_s, 1);
    json.insert(u"topics"_s, list);
    return writeJsonFile(m_file, json);
}

template <typename Change>
Result<> SavedTopics::change(Change change)
{
    HomeFolder::make(QFileInfo(m_file).path()); // where that fails, so does the lock
    QLockFile lock(m_file + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(3000))
        return std::unexpected(Error{Error::Kind::Conflict, tr("The saved topics cannot be changed now. Try again."), {}});
    if (auto loaded = load(); !loaded)
        return loaded;
    change();
    return write();
}

Result<> SavedTopics::save(const SavedTopic &topic)
{
    return change([this, &topic] {
        const auto old = std::ranges::find_if(m_topics, same(topic.connection, topic.destination));
        if (old == m_topics.end())
            m_topics.push_back(topic);
        else
            *old = topic;
    });
}

Result<> SavedTopics::remove(const QString &connection, const Destination &destination)
{
    return change([&, this] { std::erase_if(m_topics, same(connection, destination)); });
}

Result<> SavedTopics::removeAll(const QString &connection)
{
    return change([&, this] {
        std::erase_if(m_topics, [&connection](const SavedTopic &topic) { return topic.connection == connection; });
    });
}

} // namespace slipway
