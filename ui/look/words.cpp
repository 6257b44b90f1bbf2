#include "ui/look/words.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slipway::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::words", text);
}

QString binary(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1024 * 1024)
        return tr("%1 KiB").arg(locale.toString(double(bytes) / 1024, 'f', 1));
    if (bytes < 1024LL * 1024 * 1024)
        return tr("%1 MiB").arg(locale.toString(double(bytes) / (1024 * 1024), 'f', 1));
    return tr("%1 GiB").arg(locale.toString(double(bytes) / (1024.0 * 1024 * 1024), 'f', 1));
}

constexpr auto UtcProperty = "slipwayTimesInUtc"; // of the application, as its palette is: painters have nothing else

QDateTime timeAt(qint64 ms)
{
    return isUtc() ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC) : QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

bool isUtc()
{
    return QCoreApplication::instance() && QCoreApplication::instance()->property(UtcProperty).toBool();
}

void setUtc(bool utc)
{
    QCoreApplication::instance()->setProperty(UtcProperty, utc);
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString size(qint64 bytes)
{
    if (bytes < 1024)
        return bytes == 1 ? tr("1 byte") : tr("%1 bytes").arg(bytes);
    return binary(bytes);
}

QString limit(qint64 bytes)
{
    constexpr qint64 mebi = 1024 * 1024;
    return bytes >= mebi && bytes % mebi == 0 ? tr("%1 MiB").arg(count(bytes / mebi)) : size(bytes);
}

QString shortSize(qint64 bytes)
{
    return bytes < 1024 ? tr("%1 B").arg(bytes) : binary(bytes);
}

QString latency(qint64 microseconds)
{
    return latencyMs(double(microseconds) / 1000);
}

QString latencyMs(double ms)
{
    const QLocale locale;
    if (ms < 99.95)
        return tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < 999.5)
        return tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    return tr("%1 s").arg(locale.toString(ms / 1000, 'f', 1));
}

QString duration(double seconds)
{
    if (seconds < 90)
        return tr("%1 s").arg(qMax(1, qRound(seconds)));
    const qint64 minutes = qRound64(seconds / 60);
    return minutes < 90 ? tr("%1 min").arg(minutes) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString rate(double perSecond)
{
    return tr("%1/s").arg(count(qRound64(perSecond)));
}

QString timeOfDay(qint64 ms)
{
    return timeAt(ms).toString(u"HH:mm:ss.zzz"_s);
}

QString fullTime(qint64 ms)
{
    return QLocale().toString(timeAt(ms), u"d MMM yyyy, HH:mm:ss.zzz"_s);
}

QString isoTime(qint64 ms)
{
    const QDateTime time = timeAt(ms);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace slipway::words
