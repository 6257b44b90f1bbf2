#pragma once
#include "model/core/error.h"
#include "model/core/message.h"
#include <string>
#include <vector>

namespace slipway {

// What stands behind -H: name=value; a name alone has a null value. Invalid when there is no name.
Result<Field> headerArgument(const std::string &text);

// What stands behind -a: k=v, or danube-cli's k:v,k:v when there is no = before the first colon (blanks around names
// and values do not count there, and a value has no comma).
Result<std::vector<Field>> attributesArgument(const std::string &text);

} // namespace slipway
