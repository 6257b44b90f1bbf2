#include "app/cli/metricsfile.h"
#include "model/runs/metricstext.h"
#include <QCoreApplication>
#include <QSaveFile>

namespace slipway {

Result<> writeMetrics(const QString &name, const RunSnapshot &numbers, const QString &kind, const QString &topic)
{
    QSaveFile file(name);
    const QByteArray text = metricsText(numbers, {{"kind", kind.toUtf8()}, {"topic", topic.toUtf8()}});
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return std::unexpected(Error{
        Error::Kind::StorageFull,
        QCoreApplication::translate("slipwayctl", "The statistics could not be written to %1.").arg(name),
        file.errorString()});
}

} // namespace slipway
