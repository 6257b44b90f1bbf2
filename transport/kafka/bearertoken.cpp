#include "transport/kafka/bearertoken.h"
#include "transport/kafka/kafkatext.h"
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::kafka {

BearerToken BearerToken::read(const QByteArray &token)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    BearerToken read{.subject = claims[u"sub"].toString().toUtf8(), .expiresAtMs = -1};
    if (const qint64 seconds = claims[u"exp"].toInteger(-1); seconds > 0)
        read.expiresAtMs = seconds * 1000;
    return read;
}

Result<> useToken(rd_kafka_t *client, const QByteArray &token)
{
    constexpr qint64 AnHour = 3'600'000;
    const QByteArray trimmed = token.trimmed();
    const BearerToken said = BearerToken::read(trimmed);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (said.expiresAtMs >= 0 && said.expiresAtMs <= now)
        return std::unexpected(Error{
            Error::Kind::Unauthenticated,
            Kafka::tr("The token expired at %1. Give a new one.")
                .arg(QDateTime::fromMSecsSinceEpoch(said.expiresAtMs).toString(Qt::ISODate)),
            {}});
    std::array<char, 512> why{};
    const auto code = rd_kafka_oauthbearer_set_token(client, trimmed.constData(),
                                                     said.expiresAtMs >= 0 ? said.expiresAtMs : now + AnHour,
                                                     said.subject.isEmpty() ? "slipway" : said.subject.constData(),
                                                     nullptr, 0, why.data(), why.size());
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return {};
    QString words = QString::fromLocal8Bit(why.data());
    if (words.contains(QString::fromUtf8(trimmed)))
        words.clear();
    return std::unexpected(Error{Error::Kind::Unauthenticated,
                                 Kafka::tr("The token cannot be used to sign in. Give one as its issuer gave it, on one line."),
                                 words});
}

} // namespace slipway::kafka
