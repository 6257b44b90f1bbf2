#pragma once
#include "model/log/logexport.h"
#include "model/log/sendlog.h"

class QWidget;

namespace slipway {

class ExportBar;

// Asks where entries of the log are to go and in which format, then writes them behind an ExportBar.
class LogExports {
public:
    // plan: format comes from the file that is chosen. total: messages, for progress; -1: not known.
    static void ask(QWidget *parent, SendLog &log, ExportPlan plan, qint64 total, const QString &title, ExportBar &bar);
    static ExportPlan::Format formatOf(const QString &file);
};

} // namespace slipway
