#pragma once
#include "model/core/limits.h"
#include "model/core/optionspec.h"
#include <QByteArrayView>
#include <QStringList>

namespace slipway {

// What one needs to know of a broker kind before connecting: forms, flags, help. Plain data in
// transport/<kind>/<kind>kind, always linked; reading it loads no vendor library.
struct BrokerKind {
    enum Capability : quint32 {
        Browse = 1,       // MessageSource works
        Partitions = 2,   // a message may name its partition
        Keys = 4,         // a message may have a key
        Headers = 8,      // a message may have headers (attributes, properties)
        Transactions = 16,
        Schemas = 32,     // the broker has a schema registry
        Topology = 64     // destinations can be listed
    };

    enum BrowseStart : quint32 { // where a look into a destination may begin
        FromEarliest = 1,
        FromTime = 2,
        FromOffset = 4,
        FromLast = 8,
        WhatArrives = 16 // from now on
    };

    enum class Looking : quint8 { // what browsing does to the broker
        ChangesNothing,
        MarksRedelivered,      // messages are taken and put back
        TemporarySubscription  // one is made and removed again; it sees only what is new
    };

    QString id; // "kafka": stable, stored in profiles and in the log
    QStringList schemes; // of connection URLs; the first is the plain one
    quint16 defaultPort = 0;
    QString displayName;
    quint32 capabilities = 0;
    QString positionLabel; // the broker's word for Outcome::offset: "Offset", "Client sequence"
    QString headersLabel;  // the broker's word for headers: "Headers", "Attributes"
    std::vector<OptionSpec> options;
    Limits limits; // what suits this kind
    qsizetype maxMessageBytes = 0; // of key, body and headers together; 0: the broker decides
    QString keylessRoute{};    // how messages without a key are spread over partitions: "round robin"
    // The partition that a message without a fixed one goes to, of so many; a null key is none. -1: not known before.
    using Route = qint32 (*)(const OptionValues &options, QByteArrayView key, qint32 partitions);
    Route routeOf = nullptr;
    QString partitionPattern{}; // the broker's name of a partition: "%1-part-%2", topic and number; empty: just the number
    // Of BrowseStart; the past needs Topology::extents.
    quint32 browseStarts = FromEarliest | FromTime | FromOffset | FromLast | WhatArrives;
    Looking looking = Looking::ChangesNothing;
};

} // namespace slipway
