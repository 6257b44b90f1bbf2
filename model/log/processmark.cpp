#include "model/log/processmark.h"
#include <QFile>
#include <unistd.h>

namespace slipway {

namespace {

QByteArray contentsOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QString bootId()
{
    return QString::fromLatin1(contentsOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
}

// 0: there is no such process, or only its remains.
qint64 startOf(qint64 pid)
{
    const QByteArray stat = contentsOf(QStringLiteral("/proc/%1/stat").arg(pid));
    const qsizetype nameEnd = stat.lastIndexOf(')'); // a name may hold spaces and brackets
    const QList<QByteArray> fields = stat.mid(nameEnd + 2).split(' ');
    if (nameEnd < 0 || fields.size() < 20 || fields[0] == "Z" || fields[0] == "X")
        return 0;
    return fields[19].toLongLong();
}

} // namespace

ProcessMark ProcessMark::own()
{
    const qint64 pid = ::getpid();
    return {pid, startOf(pid), bootId()};
}

bool ProcessMark::alive() const
{
    const qint64 start = startOf(pid);
    return start != 0 && start == started && boot == bootId();
}

} // namespace slipway
