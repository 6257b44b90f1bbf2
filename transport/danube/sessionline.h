#pragma once
#include "transport/danube/brokerchannels.h"
#include "transport/danube/callset.h"
#include "transport/danube/danubeoptions.h"
#include "transport/danube/unarycall.h"

namespace slipway {

// What the parts of one session's worker share: its wait, its calls, its connections, its options. Worker only, but
// for the loop's wake().
struct SessionLine {
    CompletionLoop loop;
    CallSet calls;
    BrokerChannels channels;
    const DanubeOptions options;
    quint64 lastRequest = 0;                // numbers of all calls that have one, messages included
    std::function<void(const Error &)> lost; // the connection to the address is gone

    SessionLine(DanubeSeeds seeds, QByteArray token, DanubeOptions chosen)
        : channels(std::move(seeds), std::move(token)), options(std::move(chosen))
    {
    }

    // For the first answer of a seed: one that is silent must not cost the others their turn.
    std::chrono::milliseconds patience() const
    {
        return channels.hasNext() ? std::min(options.timeout, std::chrono::milliseconds(3000)) : options.timeout;
    }

    // Before try number k, from 1: the reference client's backoff.
    static std::chrono::milliseconds backoff(int k)
    {
        return std::chrono::milliseconds(std::min(200 * k, 5000));
    }
};

} // namespace slipway
