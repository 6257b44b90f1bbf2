#pragma once
#include "model/core/error.h"
#include <QHash>
#include <netdb.h>

namespace slipway::kafka {

// Where brokers are reached that advertise another address: host:port=host:port, separated by commas. TLS checks the
// certificate against the advertised name.
class AddressMap {
public:
    static Result<AddressMap> parse(const QString &text);

    bool isEmpty() const { return m_places.isEmpty(); }

    // rd_kafka_conf_set_resolve_cb's callback; opaque is an AddressMap. Any of the library's threads.
    static int resolve(const char *node, const char *service, const addrinfo *hints, addrinfo **found, void *opaque);

private:
    struct Place {
        QByteArray host, port;
    };
    QHash<QByteArray, Place> m_places; // by host:port
};

} // namespace slipway::kafka
