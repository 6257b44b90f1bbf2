#pragma once
#include "model/ports/messagefeed.h"
#include <QByteArray>
#include <QJsonObject>

namespace slipway {

// {"kind","message","detail"}: an error as slipwayctl prints it with -o json.
QByteArray errorJson(const Error &error);

// {"line","column","kind","message","detail"} of an input that is no message.
QByteArray badInputJson(const BadInput &bad);

// An object as one compact line, its members sorted.
QByteArray jsonLine(const QJsonObject &object);

// One line for a person: "line 17, column 4: …".
QString badInputText(const BadInput &bad);

} // namespace slipway
