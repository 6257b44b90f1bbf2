#pragma once
#include "model/core/error.h"
#include <librdkafka/rdkafka.h>

namespace slipway::kafka {

// What a bearer token says of itself, read without checking its signature: that is the broker's to do.
struct BearerToken {
    QByteArray subject;      // the principal; empty when it is no JWT or names none
    qint64 expiresAtMs = -1; // -1: it does not say

    static BearerToken read(const QByteArray &token);
};

// Gives the client the token to sign in with (OAUTHBEARER). The error does not tell the token.
Result<> useToken(rd_kafka_t *client, const QByteArray &token);

} // namespace slipway::kafka
