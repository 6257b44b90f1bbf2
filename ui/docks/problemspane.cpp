#include "ui/docks/problemspane.h"
#include "ui/docks/emptyview.h"
#include "ui/look/icons.h"
#include "ui/look/outcomedelegate.h"
#include "ui/look/tables.h"
#include "ui/look/words.h"
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ProblemsPane::ProblemsPane(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_stack(new QStackedWidget(this)), m_table(new QTableWidget(0, 4, this))
{
    setObjectName(u"problemsPane"_s);
    m_table->setObjectName(u"problemsTable"_s);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setHorizontalHeaderLabels({tr("State"), tr("Where"), tr("What"), tr("Since")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    tables::prepare(m_table);
    tables::setWidths(m_table, {110, 180, 0, 110});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setItemDelegateForColumn(0, new OutcomeDelegate(Qt::UserRole, m_table));
    m_stack->addWidget(new EmptyView(icons::Problems, tr("No problems."), {}, this));
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&bench, &Workbench::problemsChanged, this, &ProblemsPane::fill);
    fill();
}

void ProblemsPane::fill()
{
    const auto problems = m_bench.problems();
    m_table->setRowCount(int(problems.size()));
    for (int row = 0; row < int(problems.size()); ++row) {
        const Workbench::Problem &problem = problems[std::size_t(row)];
        auto *state = new QTableWidgetItem;
        state->setData(Qt::UserRole, int(State::Failed));
        m_table->setItem(row, 0, state);
        m_table->setItem(row, 1, new QTableWidgetItem(problem.where));
        auto *what = new QTableWidgetItem(problem.words);
        // Escaped: a broker's words are text, never markup.
        const QString tip = problem.detail.isEmpty() ? problem.words : problem.words + u'\n' + problem.detail;
        what->setToolTip(u"<p style='white-space:pre-wrap'>"_s + tip.toHtmlEscaped() + u"</p>"_s);
        m_table->setItem(row, 2, what);
        m_table->setItem(row, 3, new QTableWidgetItem(words::timeOfDay(problem.sinceMs)));
    }
    m_stack->setCurrentIndex(problems.empty() ? 0 : 1);
    emit countChanged(int(problems.size()));
}

} // namespace slipway
