#pragma once
#include "transport/sandbox/messagelog.h"
#include "transport/sandbox/refusal.h"
#include <string>
#include <vector>

namespace slipway::sandbox {

using ConsumerId = std::uint64_t;

// The open stream of a consumer, as the dispatch sees it.
class Outlet {
public:
    virtual ~Outlet() = default;
    virtual void deliver(MessagePtr message) = 0;
    virtual void end(const Refusal &why) = 0; // Code::Ok: taken over by another stream
    virtual std::size_t waiting() const = 0;  // delivered and not yet written
};

// One name in a subscription. It stays when its client goes away, inactive, and wakes when the name comes back.
struct Consumer {
    ConsumerId id = 0;
    std::string name;
    std::vector<std::string> keyFilters;
    bool active = true;
    Outlet *outlet = nullptr;           // null: no stream is open
    std::deque<MessagePtr> unstreamed;  // given to it before its stream was opened

    bool canTake(std::size_t most) const
    {
        return active && unstreamed.size() + (outlet ? outlet->waiting() : 0) < most;
    }

    void give(MessagePtr message)
    {
        if (outlet)
            outlet->deliver(std::move(message));
        else
            unstreamed.push_back(std::move(message));
    }
};

} // namespace slipway::sandbox
