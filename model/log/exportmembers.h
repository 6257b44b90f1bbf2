#pragma once
#include "model/log/exportformat.h"
#include <QJsonObject>

// What every export says of a message's end, with the names of product section 5.
namespace slipway::exportmembers {

QJsonObject outcome(const ExportedMessage &message);
QString topic(const ExportedMessage &message);    // the one the message names, else the entry's
qint32 partition(const ExportedMessage &message); // where it went, else where it was to go; -1: the broker chose
qint64 offset(const ExportedMessage &message);    // -1: the broker did not say
QString id(const ExportedMessage &message);       // empty: the broker did not say
QString isoTime(qint64 ms);                       // UTC, with milliseconds; empty for 0

} // namespace slipway::exportmembers
