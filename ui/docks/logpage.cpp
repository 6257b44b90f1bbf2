#include "ui/docks/logpage.h"
#include "model/workbench/workbench.h"
#include "ui/docks/logpane.h"
#include "ui/look/icons.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

LogPage::LogPage(Workbench &bench, QWidget *parent) : Page(parent), m_pane(new LogPane(this))
{
    setObjectName(u"logPage"_s);
    m_pane->setObjectName(u"logPagePane"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_pane->tools());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pane, 1);
    m_pane->setKinds([&bench](const QString &id) { return bench.connector().kind(id); });
    QStringList names;
    for (const Profile &profile : bench.profiles())
        names << profile.name;
    m_pane->setConnections(names);
    const auto log = bench.log();
    auto desk = log ? LogDesk::open(**log) : Result<std::unique_ptr<LogDesk>>(std::unexpected(log.error()));
    if (!desk) {
        m_pane->showProblem(desk.error().message);
        return;
    }
    m_desk = std::move(*desk);
    m_pane->setDesk(m_desk.get());
    connect(&bench.outbox(), &Outbox::numbersChanged, m_desk.get(), &LogDesk::catchUp);
}

LogPage::~LogPage()
{
    delete m_pane; // before the desk that it shows
}

QString LogPage::title() const
{
    return tr("Send log");
}

const char *LogPage::icon() const
{
    return icons::Log;
}

void LogPage::focusFirst()
{
    m_pane->focusFilter();
}

} // namespace slipway
