#pragma once
#include "transport/danube/sessionline.h"

namespace slipway {

// Resolves a schema choice for a producer through the broker's registry, without blocking. Worker only.
class SchemaLookup {
public:
    struct Stamp { // what every message of the producer carries
        quint64 id = 0;
        quint32 version = 0;
    };
    struct Found {
        std::optional<Stamp> stamp;
        Error error; // when there is none
    };

    static void find(SessionLine &line, const SchemaChoice &choice, std::function<void(Found)> done);

private:
    // The subject's latest version is known: takes it, or asks for the pinned one.
    static void choose(SessionLine &line, const SchemaChoice &choice, const ::danube_schema::GetSchemaResponse &latest,
                       std::function<void(Found)> done);
};

} // namespace slipway
