#include "ui/docks/filechoice.h"
#include <QApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace slipway {

void FileChoice::saveAs(QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters,
                        std::function<void(const QString &file)> then)
{
    if (const QString answer = qApp->property(Answer).toString(); !answer.isEmpty()) {
        then(answer);
        return;
    }
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectFile(suggested);
    const auto useSuffix = [dialog](const QString &filter) {
        const qsizetype from = filter.indexOf(u"*."_s);
        if (from >= 0)
            dialog->setDefaultSuffix(filter.sliced(from + 2).section(u')', 0, 0).section(u' ', 0, 0));
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, useSuffix);
    if (!filters.isEmpty())
        useSuffix(filters.front());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [then = std::move(then)](const QString &file) {
        if (!file.isEmpty())
            then(file);
    });
    dialog->open();
}

} // namespace slipway
