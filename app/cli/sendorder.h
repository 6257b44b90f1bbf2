#pragma once
#include "app/cli/commandcontext.h"
#include "app/cli/sendarguments.h"
#include "model/files/feedspec.h"
#include "model/runs/run.h"

namespace slipway {

// A send as far as it is known without the broker: everything that was typed has been looked at.
struct SendOrder {
    Profile profile;
    const BrokerKind *kind = nullptr;
    OptionValues options; // of the send, over the profile's
    FeedSpec feed;
    double ratePerSecond = 0;
    bool skipBad = false;
    bool many = false;    // a run with a summary, not one message with its receipt
    bool mayCreate = false; // told to make the topic: --create, --partitions or --reliable

    // Exit 2 where what was typed makes no sense, 3 where the connection's name is not known.
    static std::expected<SendOrder, CommandFailure> from(const SendArguments &arguments, CommandContext &context);
    bool keepsBodies() const; // in the log

    Result<RunPlan> plan() const; // Invalid for an option that the kind's table refuses
    RunFacts facts() const; // for the log
};

} // namespace slipway
