#pragma once
#include <QStringList>

namespace slipway {

// The known word that a person most likely meant: fewest letters to change, at most a third of them. Empty: none is
// near.
QString nearest(const QString &word, const QStringList &known);

} // namespace slipway
