#include "ui/docks/exportbar.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(buttons::tool(icons::Stop, tr("Stop the export"), u"exportStop"_s, this)),
      m_close(buttons::tool(icons::Close, tr("Close"), u"exportClose"_s, this))
{
    setObjectName(u"exportBar"_s);
    m_words->setObjectName(u"exportWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setFixedWidth(Style::scaled(140));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    row->addWidget(m_close);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->stop();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ExportBar::start(const QString &file, qint64 total, ExportJob::Work work)
{
    if (m_job)
        return;
    m_total = total;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setVisible(true);
    m_stop->setVisible(true);
    m_close->setVisible(false);
    m_words->setText(tr("Exporting to %1…").arg(QFileInfo(file).fileName()));
    show();
    m_job = new ExportJob(file, std::move(work), this);
    connect(m_job, &ExportJob::progressed, this, &ExportBar::progress);
    connect(m_job, &ExportJob::ended, this, &ExportBar::end);
}

void ExportBar::progress(qint64 messages)
{
    if (m_total > 0)
        m_bar->setValue(static_cast<int>(messages * 1000 / m_total));
    m_words->setText(tr("Exporting to %1, %2 messages…").arg(QFileInfo(m_job->file()).fileName(), words::count(messages)));
}

void ExportBar::end(const Result<qint64> &how)
{
    const QString name = QFileInfo(m_job->file()).fileName();
    m_words->setText(how ? tr("%1 messages are in %2.").arg(words::count(*how), name)
                         : how.error().kind == Error::Kind::Cancelled ? tr("The export was stopped. %1 was not written.").arg(name)
                                                                      : how.error().message);
    m_words->setToolTip(how ? m_job->file() : how.error().detail);
    m_bar->hide();
    m_stop->hide();
    m_close->show();
    m_job->deleteLater();
    m_job = nullptr;
    emit ended();
}

} // namespace slipway
