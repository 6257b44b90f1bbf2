#pragma once
#include "model/compose/composition.h"

namespace slipway {

// Headers as text, for pasting and for editing many at once.
namespace fieldtext {

// Lines "name=value", or "name: value" as HTTP has them, or a JSON object, whose members keep their order, duplicates and
// the spelling of their numbers. A line "# name=value" is a row that is off; "name" alone is null; "name=hex:1f8b" bytes.
std::vector<FieldRow> parse(const QString &text);

// The lines that parse() reads back as these rows.
QString print(const std::vector<FieldRow> &rows);

} // namespace fieldtext
} // namespace slipway
