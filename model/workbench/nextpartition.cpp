#include "model/workbench/nextpartition.h"

namespace slipway {

qint32 nextPartition(const BrokerKind &kind, const Profile &profile, const Composition &composed, qint32 partitions)
{
    if (composed.partition >= 0 || !kind.routeOf || partitions < 1)
        return composed.partition;
    std::optional<QByteArray> key;
    if (composed.key.on) {
        auto bytes = composed.key.bytes();
        if (!bytes)
            return -1;
        key = std::move(*bytes);
    }
    OptionValues options = profile.options;
    options.insert(composed.options);
    const QByteArrayView view = !key ? QByteArrayView() : key->isEmpty() ? QByteArrayView("", 0) : QByteArrayView(*key);
    return kind.routeOf(options, view, partitions);
}

} // namespace slipway
