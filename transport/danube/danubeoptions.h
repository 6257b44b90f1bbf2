#pragma once
#include "model/core/error.h"
#include "model/core/optionspec.h"
#include "model/ports/schemaregistry.h"
#include <chrono>
#include <optional>

namespace slipway {

// The option values of a Danube session, read once when it is made. The defaults here are those of the table.
struct DanubeOptions {
    enum class Dispatch : quint8 { Auto, Reliable, NonReliable };

    QString producerName = QStringLiteral("slipway"); // stable: the broker keeps a registration for each name
    qint32 partitions = 0;                            // 0: as many as the topic has
    Dispatch dispatch = Dispatch::Auto;
    int window = 100;                                 // calls in flight; more gains nothing and costs latency
    bool order = false;                               // one call in flight
    std::chrono::milliseconds timeout{10'000};        // of one call
    int retryMax = 5;
    std::optional<SchemaChoice> schema;

    // Invalid, naming the option, when a value is none of its range. What is absent has its default.
    static Result<DanubeOptions> from(const OptionValues &values);

    // SUBJECT, SUBJECT:VERSION or SUBJECT:VERSION+.
    static Result<SchemaChoice> parseSchema(const QString &text);
};

} // namespace slipway
