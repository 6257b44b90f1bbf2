#pragma once
#include "model/ports/brokerkind.h"
#include "model/ports/messagesource.h"
#include "model/ports/producersession.h"
#include "model/ports/schemaregistry.h"
#include "model/ports/topology.h"
#include <QHash>

namespace slipway {

// Everything a worker needs to connect; a copy, so that it outlives the form it came from.
struct Endpoint {
    QString url;           // as in the profile, the sandbox's already replaced by its address
    OptionValues options;  // checked against the kind's table; what is absent has its default
    QHash<QString, QByteArray> secrets; // by OptionSpec::key
    Limits limits;
};

// One broker kind, behind a module's one exported function. Stateless; any thread.
class Transport {
public:
    virtual ~Transport() = default;

    // What this broker cannot hold byte for byte, as Failed with the reason; nothing else. Pure: before sending.
    virtual OutcomeBatch refuse(const MessageBatch &batch) const = 0;

    // These check the options and start a worker; what the network says comes as SessionReady or SessionClosed.
    virtual Result<std::unique_ptr<ProducerSession>> produce(const Endpoint &to, ProducerEvents events) = 0;
    virtual Result<std::unique_ptr<MessageSource>> browse(const Endpoint &from, const BrowsePlan &plan,
                                                          SourceEvents events) = 0;
    virtual Result<std::unique_ptr<Topology>> topology(const Endpoint &of) = 0;
    virtual Result<std::unique_ptr<SchemaRegistry>> schemas(const Endpoint &of) = 0; // Unsupported where there is none
};

// What a module exports: extern "C" slipway::Transport *slipway_transport(quint32 portsVersion), null when it
// was built for another version. Modules are never unloaded.
inline constexpr quint32 PortsVersion = 1;

} // namespace slipway
