#pragma once
#include "transport/danubewire/danubelimits.h"
#include <QByteArrayView>

namespace slipway {

// The partition that a message goes to, as Danube's own clients choose it.
class DanubeRouter {
public:
    // asked: a partition named by the message, or -1. A message without a key takes the next in turn.
    qint32 choose(QByteArrayView key, qint32 asked, qint32 partitions)
    {
        if (asked >= 0)
            return asked;
        const auto all = static_cast<quint64>(partitions);
        if (!key.isNull())
            return static_cast<qint32>(
                danube::fnv1a64({key.data(), static_cast<std::size_t>(key.size())}) % all);
        return static_cast<qint32>(m_turn++ % all);
    }

private:
    quint64 m_turn = 0;
};

} // namespace slipway
