#pragma once
#include "model/core/error.h"
#include "model/core/optionspec.h"

namespace slipway {

// The value that a person wrote for an option, checked against its row: Number becomes qlonglong, or double where there
// is a fraction; Duration milliseconds (10, 10ms, 5s, 2m, 1h) and Bytes bytes (10, 64KiB, 4MiB, 1GiB) as qlonglong;
// Toggle bool (true, false, yes, no, on, off, 1, 0); Choice the choice as its row spells it; the others text. Invalid,
// naming the option and what it takes.
[[nodiscard]] Result<QVariant> optionValue(const OptionSpec &option, const QString &text);

// The same for a value that a program made or a file holds: numbers and bools pass, text is read as above.
[[nodiscard]] Result<QVariant> optionValue(const OptionSpec &option, const QVariant &value);

// What the option takes, in words: "a number from 1 to 100", "one of auto, reliable".
QString optionRange(const OptionSpec &option);

} // namespace slipway
