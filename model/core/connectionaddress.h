#pragma once
#include "model/core/error.h"
#include <QStringList>
#include <utility>
#include <vector>

namespace slipway {

// A connection URL with one host or several (product section 4): scheme://user@h1:p1,h2:p2/path?key=value, and the
// forms without a host: sandbox:danube, devnull:. Several hosts are no URL to QUrl. Printing what was parsed and
// parsing it again gives the same value; percent-encoding is undone in user, path and query, and done again.
struct ConnectionAddress {
    struct Host {
        QString name;    // IPv6 without its brackets
        int port = -1;   // -1: the kind's default
        bool operator==(const Host &) const = default;
    };

    QString scheme;      // "kafka", lower case
    QString user;
    QString password;    // taken from what a person typed, never printed
    std::vector<Host> hosts;
    QString path;        // after the hosts' slash (RabbitMQ's virtual host); for sandbox: the part after the colon
    std::vector<std::pair<QString, QString>> query; // in order

    // Invalid, with the place, when it is no such address.
    static Result<ConnectionAddress> parse(const QString &text);
    QString toString() const; // without the password
    QString value(const QString &key) const; // of the query; empty when absent

    bool operator==(const ConnectionAddress &) const = default;
};

} // namespace slipway
