#include "ui/docks/logexports.h"
#include "ui/docks/exportbar.h"
#include "ui/docks/filechoice.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::LogExports", text);
}

} // namespace

ExportPlan::Format LogExports::formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "csv"_L1)
        return ExportPlan::Format::Csv;
    return suffix == "har"_L1 ? ExportPlan::Format::Har : ExportPlan::Format::JsonLines;
}

void LogExports::ask(QWidget *parent, SendLog &log, ExportPlan plan, qint64 total, const QString &title, ExportBar &bar)
{
    QString name = title.isEmpty() ? tr("send log") : title;
    name.replace(u'/', u'-');
    FileChoice::saveAs(parent, tr("Export"), QFileInfo(name).completeBaseName() + u".jsonl"_s,
                       {tr("Message lines (*.jsonl)"), tr("CSV (*.csv)"), tr("HAR, with timings (*.har)")},
                       [&log, plan = std::move(plan), total, bar = QPointer(&bar)](const QString &file) mutable {
                           if (!bar)
                               return;
                           plan.format = formatOf(file);
                           bar->start(file, total,
                                      [&log, plan = std::move(plan)](QIODevice &to, const std::stop_token &stop,
                                                                     const ExportJob::Progress &progress) -> Result<qint64> {
                                          const auto reader = log.reader(); // a thread has its own
                                          if (!reader)
                                              return std::unexpected(reader.error());
                                          LogExport run(**reader, to, plan);
                                          run.onProgress(progress);
                                          const auto summary = run.run(stop);
                                          if (!summary)
                                              return std::unexpected(summary.error());
                                          return summary->messages;
                                      });
                       });
}

} // namespace slipway
