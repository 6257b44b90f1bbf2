#pragma once
#include "transport/kafka/kafkaimport.h"
#include <QMap>

namespace slipway {

// The connection that properties describe: of Java's clients or of librdkafka, whose names are mostly the same.
Result<ImportedConnection> connectionFromProperties(const QMap<QString, QString> &properties);

} // namespace slipway
