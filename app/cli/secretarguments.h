#pragma once
#include "app/services.h"

namespace slipway {

// --secret NAME=@FILE: the values by name. Invalid as below.
Result<QHash<QString, QByteArray>> readSecrets(const std::vector<std::string> &typed);

// --secret NAME=@FILE: reads each and gives it to the services for this process. Invalid where the value itself was
// typed, which is not repeated, or the file cannot be read. One line feed at the end of a file does not count.
Result<> giveSecrets(const std::vector<std::string> &typed, const Profile &profile, Services &services);

} // namespace slipway
