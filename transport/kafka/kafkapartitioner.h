#pragma once
#include "model/core/optionspec.h"
#include <QByteArrayView>

namespace slipway {

// The partition that librdkafka chooses for a key, of so many: by the option "partitioner" or its default. -1 where it
// cannot be known before: chosen at random, or the partition that messages without a key stick to at the time.
qint32 kafkaPartition(const OptionValues &options, QByteArrayView key, qint32 partitions);

} // namespace slipway
