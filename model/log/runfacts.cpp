#include "model/log/runfacts.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::runfacts {

QByteArray toJson(const RunFacts &facts)
{
    const QJsonObject json{
        {u"title"_s, facts.title},
        {u"connection"_s, facts.connection},
        {u"connectionId"_s, facts.connectionId},
        {u"address"_s, facts.address},
        {u"kind"_s, facts.kind},
        {u"destination"_s, facts.destination.name},
        {u"routingKey"_s, facts.destination.routingKey},
        {u"options"_s, QJsonObject::fromVariantMap(facts.options)},
        {u"feed"_s, facts.feed.toJson()},
        {u"ratePerSecond"_s, facts.ratePerSecond},
        {u"skipBad"_s, facts.skipBad},
        {u"resend"_s, facts.resend},
        {u"total"_s, facts.total},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RunFacts fromJson(QByteArrayView text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toByteArray()).object();
    RunFacts facts;
    facts.title = json[u"title"_s].toString();
    facts.connection = json[u"connection"_s].toString();
    facts.connectionId = json[u"connectionId"_s].toString();
    facts.address = json[u"address"_s].toString();
    facts.kind = json[u"kind"_s].toString();
    facts.destination = {json[u"destination"_s].toString(), json[u"routingKey"_s].toString()};
    facts.options = json[u"options"_s].toObject().toVariantMap();
    if (auto feed = FeedSpec::fromJson(json[u"feed"_s].toObject()))
        facts.feed = *std::move(feed);
    facts.ratePerSecond = json[u"ratePerSecond"_s].toDouble();
    facts.skipBad = json[u"skipBad"_s].toBool();
    facts.resend = json[u"resend"_s].toBool();
    facts.total = json[u"total"_s].toInteger(-1);
    return facts;
}

} // namespace slipway::runfacts
