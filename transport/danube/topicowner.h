#pragma once
#include "transport/danube/sessionline.h"

namespace slipway {

// Finds the broker that has a topic, and what a call to it has to carry. Worker only.
class TopicOwner {
public:
    struct Place {
        DanubeChannel *channel = nullptr;
        std::string brokerUrl;   // as the broker calls itself: stamped into messages
        std::string proxyHeader; // empty: no proxy
    };
    // Exactly one of the two: a place, or what went wrong and whether another try may help.
    struct Found {
        std::optional<Place> place;
        Error error;
        bool mayPass = false;
    };

    // Asks the session's own broker. A topic that is not there yet belongs to whoever is asked.
    static void find(SessionLine &line, const std::string &topic, std::function<void(Found)> done);

private:
    static Found placeOf(SessionLine &line, const ::danube::TopicLookupResponse &response);
};

} // namespace slipway
