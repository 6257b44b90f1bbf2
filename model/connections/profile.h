#pragma once
#include "model/core/optionspec.h"
#include <QJsonObject>
#include <QStringList>

namespace slipway {

// A saved connection (product section 11). Holds no secret, only the names of those in the keychain.
struct Profile {
    enum class Environment : quint8 { Development, Test, Production };

    QString id;      // a UUID; never changes
    QString name;    // what a person calls it; unique in a home
    QString kind;    // BrokerKind::id
    QString address; // connection URL, without a password
    Environment environment = Environment::Development;
    bool readOnly = false;
    OptionValues options;
    QStringList secrets; // option keys whose values are in the SecretStore
    qint64 maxMessages = 0;   // in one send; 0: as many as a person likes
    double maxPerSecond = 0;  // messages; 0: as fast as the broker takes them
    QJsonObject unknown; // members that a newer version wrote: kept

    bool operator==(const Profile &) const = default;
};

} // namespace slipway
