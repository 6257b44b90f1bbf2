#include "model/connections/practicelimits.h"
#include <QCoreApplication>

namespace slipway {

QString practiceLimits(const Profile &profile)
{
    if (profile.address.trimmed().compare(u"sandbox:kafka", Qt::CaseInsensitive) != 0)
        return {};
    return QCoreApplication::translate("ConnectionStore",
                                       "A practice cluster on this computer: messages are kept in memory until it ends, 5 MiB "
                                       "a partition; duplicates are not dropped, transactions not hidden, and every receipt "
                                       "has the same time.");
}

} // namespace slipway
