#include "model/files/badline.h"
#include "model/core/limits.h"
#include <QCoreApplication>

namespace slipway {

BadInput lineTooLong(quint64 seq, qint64 line)
{
    return {seq, line, 0,
            {Error::Kind::TooLarge,
             QCoreApplication::translate("MessageFile", "The line is longer than %1. Send it as a file of its own.")
                 .arg(QStringLiteral("%1 MiB").arg(Limits{}.lineBytes / (1024 * 1024))),
             {}}};
}

} // namespace slipway
