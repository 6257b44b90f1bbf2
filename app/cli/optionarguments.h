#pragma once
#include "app/cli/sendarguments.h"
#include "model/core/error.h"
#include "model/ports/brokerkind.h"

namespace slipway {

// What -X, --partitions, --reliable, --schema and -z mean for a kind, by its option table; typed and in range. Invalid
// for a key that the kind does not have (the nearest is named) or a value that does not fit; Unsupported for a flag
// that stands for an option this kind does not have.
Result<OptionValues> optionArguments(const SendArguments &arguments, const BrokerKind &kind);

// The -X alone.
Result<OptionValues> optionValues(const std::vector<std::string> &typed, const BrokerKind &kind);

} // namespace slipway
