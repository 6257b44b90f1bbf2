#include "model/log/spoolprune.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace slipway {

namespace {

Result<QSet<QString>> spooled(SendLog &log, const QString &folder)
{
    const auto reader = log.reader();
    if (!reader)
        return std::unexpected(reader.error());
    const auto runs = (*reader)->runs();
    if (!runs)
        return std::unexpected(runs.error());
    QSet<QString> files;
    for (const qint64 run : *runs)
        if (const auto facts = log.facts(run); facts && QFileInfo(facts->feed.file).absolutePath() == folder)
            files.insert(QFileInfo(facts->feed.file).absoluteFilePath());
    return files;
}

} // namespace

Result<qint64> pruneWithSpools(SendLog &log, qint64 beforeMs, const QString &spoolFolder)
{
    const QString folder = QDir(spoolFolder).absolutePath();
    const auto before = spooled(log, folder);
    if (!before)
        return std::unexpected(before.error());
    auto removed = log.prune(beforeMs);
    if (!removed)
        return removed;
    const auto after = spooled(log, folder);
    if (!after)
        return std::unexpected(after.error());
    for (const QString &file : *before - *after)
        if (!QFile::remove(file) && QFile::exists(file))
            return std::unexpected(Error{Error::Kind::Forbidden,
                                         QCoreApplication::translate("slipway::SpoolPrune", "%1 cannot be removed. "
                                                                                            "Check its permissions.")
                                             .arg(file),
                                         {}});
    return removed;
}

} // namespace slipway
