#pragma once
#include "transport/danube/danubechannel.h"
#include <map>

namespace slipway {

// The brokers that one session talks to: the first of its seeds that answers, and those that lookups name. Worker only.
class BrokerChannels {
public:
    BrokerChannels(DanubeSeeds seeds, QByteArray token) : m_seeds(std::move(seeds)), m_token(std::move(token)) {}

    DanubeChannel &main() { return at(address()); }
    bool isMain(const DanubeChannel &channel) const { return channel.address() == address(); }

    DanubeChannel &at(const DanubeAddress &address)
    {
        auto &channel = m_channels[address.target()];
        if (!channel)
            channel = std::make_unique<DanubeChannel>(address, m_token);
        return *channel;
    }

    const DanubeAddress &address() const { return m_seeds[m_seed]; }
    bool hasNext() const { return m_seed + 1 < m_seeds.size(); }
    void useNext() { ++m_seed; } // the seed did not answer; only before anything was asked of it

private:
    const DanubeSeeds m_seeds;
    std::size_t m_seed = 0;
    const QByteArray m_token;
    std::map<std::string, std::unique_ptr<DanubeChannel>> m_channels;
};

} // namespace slipway
