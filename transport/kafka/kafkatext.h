#pragma once
#include <QCoreApplication>

namespace slipway {

// The translation context of what Slipway says of Kafka.
struct Kafka {
    Q_DECLARE_TR_FUNCTIONS(Kafka)
};

} // namespace slipway
