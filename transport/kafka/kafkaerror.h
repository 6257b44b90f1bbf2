#pragma once
#include "model/core/outcome.h"
#include <librdkafka/rdkafka.h>

namespace slipway::kafka {

Error::Kind kindOf(rd_kafka_resp_err_t code); // the table; Internal for codes that are not in it
QString codeName(rd_kafka_resp_err_t code);   // "TOPIC_AUTHORIZATION_FAILED", or the number

// A sentence for a person, and librdkafka's name of the code with the words that came with it. subject: the topic, group
// or address concerned; words: what the library or the broker said beyond the code.
Error errorOf(rd_kafka_resp_err_t code, const QString &subject, const QString &words = {});

// Of a message that ended so, neither acknowledged nor cancelled: what became of it, and whether trying again may help.
Error deliveryError(rd_kafka_resp_err_t code, const QString &topic, State state, const QString &words = {});

// Of a connection to these addresses; what the library suspects in its words stands in the sentence.
Error connectionError(rd_kafka_resp_err_t code, const QString &servers, const QString &words);

// The same of an error object, which stays the caller's.
Error errorOf(const rd_kafka_error_t *error, const QString &subject);

} // namespace slipway::kafka
