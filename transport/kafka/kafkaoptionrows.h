#pragma once
#include "model/core/optionspec.h"

namespace slipway {

// The rows that a form shows, by group: librdkafka's properties under their own names, explained in Slipway's words, and
// the few that are Slipway's own.
std::vector<OptionSpec> kafkaConnectionRows();
std::vector<OptionSpec> kafkaSecurityRows();
std::vector<OptionSpec> kafkaDeliveryRows();
std::vector<OptionSpec> kafkaBatchingRows();

// All other properties of librdkafka, in its words: the expert table.
std::vector<OptionSpec> kafkaExpertRows(const std::vector<OptionSpec> &shown);

} // namespace slipway
