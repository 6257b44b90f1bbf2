#include "model/workbench/exportjob.h"
#include <QSaveFile>

namespace slipway {

ExportJob::ExportJob(const QString &file, Work work, QObject *parent)
    : QObject(parent), m_file(file), m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); }),
      m_said(std::make_shared<Mailbox<Said>>([ticker = m_ticker] { ticker->request(); }))
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &ExportJob::drain);
    m_thread = std::jthread([said = m_said, file, work = std::move(work)](const std::stop_token &stop) {
        auto how = write(file, work, stop, [&said](qint64 messages) { (void)said->push({messages}); });
        (void)said->push({how.value_or(0), std::move(how)});
    });
}

ExportJob::~ExportJob() = default;

Result<qint64> ExportJob::write(const QString &file, const Work &work, const std::stop_token &stop,
                                const Progress &progress)
{
    QSaveFile to(file);
    if (!to.open(QIODevice::WriteOnly))
        return std::unexpected(Error{Error::Kind::StorageFull,
                                     tr("%1 cannot be written. Choose another place.").arg(file), to.errorString()});
    auto written = work(to, stop, progress);
    if (!written) {
        to.cancelWriting();
        return written;
    }
    if (!to.commit())
        return std::unexpected(Error{Error::Kind::StorageFull,
                                     tr("%1 could not be written to its end. Make room, or choose another place.").arg(file),
                                     to.errorString()});
    return written;
}

void ExportJob::drain()
{
    const std::vector<Said> all = m_said->drain();
    if (all.empty())
        return;
    emit progressed(all.back().messages);
    if (all.back().end)
        emit ended(*all.back().end);
}

} // namespace slipway
