#pragma once
#include "transport/danube/danubechannel.h"
#include <map>

namespace slipway {

// The brokers that one session talks to: the one of its address, and those that lookups name. Worker only.
class BrokerChannels {
public:
    BrokerChannels(const DanubeAddress &address, QByteArray token) : m_address(address), m_token(std::move(token)) {}

    DanubeChannel &main() { return at(m_address); }
    bool isMain(const DanubeChannel &channel) const { return channel.address() == m_address; }

    DanubeChannel &at(const DanubeAddress &address)
    {
        auto &channel = m_channels[address.target()];
        if (!channel)
            channel = std::make_unique<DanubeChannel>(address, m_token);
        return *channel;
    }

    const DanubeAddress &address() const { return m_address; }

private:
    const DanubeAddress m_address;
    const QByteArray m_token;
    std::map<std::string, std::unique_ptr<DanubeChannel>> m_channels;
};

} // namespace slipway
