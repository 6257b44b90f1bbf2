#pragma once
#include <QStringList>

namespace slipway {

// Pages of "slipwayctl help" that are about no single command.
QStringList helpTopicNames();
QString helpTopic(const QString &name); // empty: there is none

} // namespace slipway
