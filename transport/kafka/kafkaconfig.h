#pragma once
#include "model/ports/transport.h"
#include "transport/kafka/addressmap.h"
#include "transport/kafka/kafkahandle.h"

namespace slipway::kafka {

enum class Role : quint8 { Producer, Reader, Admin };

// librdkafka's configuration for a client, and what its callbacks read.
struct Config {
    std::unique_ptr<const AddressMap> addresses; // what the library's opaque pointer points to
    ConfigPtr properties;

    // Invalid when the library refuses the value.
    Result<> set(const QByteArray &name, const QByteArray &value);
};

// A client of librdkafka. Destroying it may take a second (2.8): on a worker's thread, never on the window's.
class Client {
public:
    Client(std::unique_ptr<const AddressMap> addresses, ClientPtr client)
        : m_addresses(std::move(addresses)), m_client(std::move(client))
    {
    }
    rd_kafka_t *get() const { return m_client.get(); }

private:
    std::unique_ptr<const AddressMap> m_addresses;
    ClientPtr m_client; // last: let go first
};

// The configuration for an endpoint: addresses, security, Slipway's defaults, and every option that concerns the role,
// checked by the library. Nothing is logged to standard error. Invalid, naming the option; Unsupported for what this
// build of the library cannot do.
Result<Config> configFor(const Endpoint &endpoint, Role role);

// host:port,host:port of the endpoint's URL.
Result<QByteArray> bootstrapServers(const Endpoint &endpoint);

Result<std::unique_ptr<Client>> makeClient(Config config, Role role);

// A client that sends: its reports, errors, statistics and log come as events of its main queue.
Result<std::unique_ptr<Client>> producerClient(const Endpoint &to);

} // namespace slipway::kafka
