#pragma once
#include "model/core/error.h"
#include "model/ports/transport.h"
#include <string>
#include <vector>

namespace slipway {

// Where one Danube broker is: its client port and its admin port.
struct DanubeAddress {
    QString host;       // IPv6 without its brackets
    int port = 6650;
    QString adminHost;
    int adminPort = 50051;
    bool tls = false;

    // From the connection URL and its options, in their order: any of them may be asked where the others are.
    // Unsupported for danubes:, whose certificates are not built yet.
    static Result<std::vector<DanubeAddress>> from(const Endpoint &endpoint, const OptionValues &values);

    // What a broker said of itself in a lookup (http://host:port/), as something to dial: an unspecified host means
    // the one that the answer came from. Invalid when it is no URL.
    Result<DanubeAddress> advertised(const std::string &connectUrl) const;

    std::string target() const;      // host:port for gRPC
    std::string adminTarget() const;
    QString shown() const;           // for sentences

    bool operator==(const DanubeAddress &) const = default;
};

using DanubeSeeds = std::vector<DanubeAddress>; // never empty

// The URL's query options, overridden by the endpoint's own.
OptionValues danubeValues(const Endpoint &endpoint);

} // namespace slipway
