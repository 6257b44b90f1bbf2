#include "app/gui/startclock.h"
#include <QFile>
#include <ctime>
#include <unistd.h>

namespace slipway {

qint64 msSinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    // The program's name, in parentheses, may hold blanks: count from its end, where field 3 begins.
    const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 1).simplified().split(' ');
    if (fields.size() < 20)
        return -1;
    timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const qint64 startMs = fields[19].toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - startMs;
}

} // namespace slipway
