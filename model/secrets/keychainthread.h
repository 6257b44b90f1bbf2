#pragma once
#include <QObject>

namespace slipway {

// An object on the one thread of this process that may use QtKeychain: its jobs are queued by an object of the whole
// process that lives on the thread of the first job, and crash or hang when another thread, or none, follows (tried).
// Starts the thread on first use; it ends with the QCoreApplication. Any thread.
QObject *keychainThread();

} // namespace slipway
