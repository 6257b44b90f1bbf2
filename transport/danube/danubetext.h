#pragma once
#include <QCoreApplication>

namespace slipway {

// The translation context of what Slipway says of Danube.
struct Danube {
    Q_DECLARE_TR_FUNCTIONS(Danube)
};

} // namespace slipway
