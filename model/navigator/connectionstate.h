#pragma once
#include <QtTypes>

namespace slipway {

// How a connection stands, as the navigator and the status bar show it.
enum class ConnectionState : quint8 { Offline, Connecting, Ready, Failing };

} // namespace slipway
