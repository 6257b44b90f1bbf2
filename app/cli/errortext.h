#pragma once
#include "model/ports/messagefeed.h"
#include <QJsonObject>

namespace slipway {

// {"kind","message","detail"}: an error as slipwayctl prints it with -o json.
QJsonObject errorObject(const Error &error);

// {"line","column","kind","message"} of an input that is no message.
QJsonObject badInputObject(const BadInput &bad);

// One line for a person: "line 17, column 4: …".
QString badInputText(const BadInput &bad);

// An object as one compact line.
QByteArray jsonLine(const QJsonObject &object);

} // namespace slipway
