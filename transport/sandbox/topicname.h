#pragma once
#include "transport/sandbox/refusal.h"
#include <optional>
#include <string_view>

namespace slipway::sandbox {

// What the broker takes for a topic name: three parts between slashes, each of letters, digits, '_' and '-'. Its rule is
// weaker than /namespace/topic (parts may be empty, the first need not be), and so is this one.
bool isTopicName(std::string_view name);

// The refusal of a malformed name, else nothing.
Verdict<> checkTopicName(std::string_view name);

// The second part of a name that is one.
std::string_view namespaceOf(std::string_view topic);

// What stands before the last "-part-" of a name that has one.
std::optional<std::string_view> baseOf(std::string_view topic);

// True for base + "-part-" + decimal digits.
bool isPartitionOf(std::string_view topic, std::string_view base);

} // namespace slipway::sandbox
