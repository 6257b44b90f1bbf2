#include "model/workbench/partitionname.h"

namespace slipway {

QString partitionPattern(const BrokerKind *kind)
{
    return kind ? kind->partitionPattern : QString();
}

QString partitionName(const QString &pattern, const QString &topic, qint32 partition)
{
    if (partition < 0)
        return {};
    return pattern.isEmpty() ? QString::number(partition) : pattern.arg(topic).arg(partition);
}

} // namespace slipway
