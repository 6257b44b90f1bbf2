#include "model/files/badline.h"
#include "model/core/limits.h"
#include <QCoreApplication>
#include <QLocale>

namespace slipway {

BadInput lineTooLong(quint64 seq, qint64 line)
{
    return {seq, line, 0,
            {Error::Kind::TooLarge,
             QCoreApplication::translate("MessageFile", "The line is longer than %1. Send it as a file of its own.")
                 .arg(QLocale().formattedDataSize(Limits{}.lineBytes)),
             {}}};
}

} // namespace slipway
