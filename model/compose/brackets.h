#pragma once
#include <QStringView>
#include <optional>

namespace slipway {

// Where the bracket stands that belongs to the one at this place; none when there is no bracket or no partner. Brackets in
// texts between double quotes do not count. Reads the text from its beginning.
std::optional<qsizetype> matchingBracket(QStringView text, qsizetype at);

} // namespace slipway
