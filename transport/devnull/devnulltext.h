#pragma once
#include <QCoreApplication>

namespace slipway {

// The translation context of devnull's own words.
struct Devnull {
    Q_DECLARE_TR_FUNCTIONS(Devnull)
};

} // namespace slipway
