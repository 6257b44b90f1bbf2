#include "ui/navigator/navigatorpane.h"
#include "model/navigator/navigatormodel.h"
#include "ui/look/icons.h"
#include "ui/navigator/navigatordelegate.h"
#include <QAction>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

NavigatorPane::NavigatorPane(NavigatorModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new QLineEdit(this)), m_tree(new QTreeView(this)),
      m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(u"navigatorPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setObjectName(u"navigatorFilter"_s);
    m_filter->setAccessibleName(tr("Filter connections and topics"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icons::named(icons::Filter), QLineEdit::LeadingPosition);
    m_proxy->setSourceModel(&model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(u"navigatorTree"_s);
    m_tree->setAccessibleName(tr("Connections and topics"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new NavigatorDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(6, 6, 6, 4);
    filterRow->addWidget(m_filter);
    column->addLayout(filterRow);
    column->addWidget(m_tree, 1);

    auto *refresh = new QAction(icons::named(icons::Refresh), tr("Refresh"), m_tree);
    refresh->setObjectName(u"refreshConnection"_s);
    auto *remove = new QAction(icons::named(icons::Delete), tr("Remove connection"), m_tree);
    remove->setObjectName(u"removeConnection"_s);
    m_tree->addActions({refresh, remove});
    connect(refresh, &QAction::triggered, this, [this] { emit refreshAsked(currentConnection()); });
    connect(remove, &QAction::triggered, this, [this] { emit removeAsked(currentConnection()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_tree, &QTreeView::activated, this, &NavigatorPane::open);
    connect(m_tree, &QTreeView::doubleClicked, this, &NavigatorPane::open);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &NavigatorPane::unfold);
    unfold();
}

void NavigatorPane::unfold()
{
    m_tree->expandToDepth(1);
}

void NavigatorPane::open(const QModelIndex &index)
{
    const QString topic = index.data(NavigatorModel::TopicRole).toString();
    const QString id = index.data(NavigatorModel::ConnectionIdRole).toString();
    if (!topic.isEmpty())
        emit topicOpened(id, topic);
    else if (!id.isEmpty())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

QString NavigatorPane::currentConnection() const
{
    return m_tree->currentIndex().data(NavigatorModel::ConnectionIdRole).toString();
}

void NavigatorPane::select(const QString &connectionId, const QString &topic)
{
    const QModelIndex connection = m_model.connectionIndex(connectionId);
    QModelIndex found = connection;
    for (int row = 0; row < m_model.rowCount(connection); ++row)
        if (m_model.index(row, 0, connection).data(NavigatorModel::TopicRole) == topic)
            found = m_model.index(row, 0, connection);
    m_tree->setCurrentIndex(m_proxy->mapFromSource(found));
}

} // namespace slipway
