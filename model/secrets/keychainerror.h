#pragma once
#include "model/core/error.h"
#include <qt6keychain/keychain.h>

namespace slipway {

// A keychain's code as one of ours, its words in detail.
Error keychainError(QKeychain::Error code, const QString &words);

Error noKeychain();      // the session has none
Error keychainLocked();  // no answer in time: it waits for a person
Error keychainStopped(); // the caller did not want to wait any longer

} // namespace slipway
