#pragma once
#include "model/ports/transport.h"
#include <QStringList>
#include <functional>

namespace slipway {

// What a transport brings to the contract suite: a broker that works, the ways to break it, and what it can hold.
class ContractSubject {
public:
    virtual ~ContractSubject() = default;
    virtual const BrokerKind &kind() const = 0;
    virtual Transport &transport() = 0;

    virtual Endpoint endpoint() = 0;              // of a broker that works
    virtual Destination freshDestination() = 0;   // that nothing was sent to yet; the broker takes it
    virtual qint32 partitions() const { return 1; } // of a fresh destination

    // An endpoint whose receipts stay away from silence() to release(): a broker that can be suspended, or a latency far
    // beyond the watchdog. None: this broker always answers.
    virtual std::optional<Endpoint> silentEndpoint() { return std::nullopt; }
    virtual bool answersBeforeSilence() const { return false; } // silentEndpoint() is a broker that works until silence()
    virtual void silence() {}                      // the broker behind silentEndpoint() stops answering
    virtual void release() {}                      // and goes on

    virtual std::optional<Endpoint> deadEndpoint() { return std::nullopt; } // nobody listens there
    virtual std::optional<Endpoint> secretEndpoint() { return std::nullopt; } // refused; its secrets must not be told

    virtual std::vector<Message> holdable() const = 0;
    virtual std::vector<Message> unholdable() const { return {}; }

    // What one source delivers of the messages that send() sends to the destination, in any order. Only with Browse.
    virtual bool browses() const { return kind().capabilities & BrokerKind::Browse; }

    // The error that the adapter makes of a vendor's code that it does not know, and that code. None: no vendor.
    virtual std::optional<std::pair<Error, QString>> unknownCode() const { return std::nullopt; }
};

} // namespace slipway
