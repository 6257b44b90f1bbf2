#include "ui/navigator/navigatorpane.h"
#include "model/navigator/navigatormodel.h"
#include "ui/look/icons.h"
#include "ui/navigator/navigatordelegate.h"
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

NavigatorModel::Node nodeOf(const QModelIndex &index)
{
    return static_cast<NavigatorModel::Node>(index.data(NavigatorModel::NodeRole).toInt());
}

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

} // namespace

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
    buildTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(6, 6, 6, 4);
    filterRow->addWidget(m_filter);
    column->addLayout(filterRow);
    column->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &NavigatorPane::unfold);
    unfold();
}

void NavigatorPane::buildTree()
{
    m_tree->setObjectName(u"navigatorTree"_s);
    m_tree->setAccessibleName(tr("Connections, topics and templates"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new NavigatorDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeView::activated, this, &NavigatorPane::open);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &NavigatorPane::showMenu);
    auto *renameKey = new QShortcut(QKeySequence(Qt::Key_F2), m_tree, this, &NavigatorPane::rename, Qt::WidgetShortcut);
    renameKey->setObjectName(u"renameKey"_s);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_tree, this, &NavigatorPane::remove, Qt::WidgetShortcut);
    removeKey->setObjectName(u"removeKey"_s);
    for (const auto &[key, name, step] : {std::tuple(Qt::Key_Up, u"moveUpKey"_s, -1), std::tuple(Qt::Key_Down, u"moveDownKey"_s, 1)}) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | key), m_tree, this, [this, step] { moveConnection(step); }, Qt::WidgetShortcut);
        move->setObjectName(name);
    }
    // Down from the filter goes into the tree, as in a list with completion.
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_filter, m_tree, qOverload<>(&QWidget::setFocus), Qt::WidgetShortcut);
    down->setObjectName(u"filterDownKey"_s);
}

void NavigatorPane::setConnectionActions(const QList<QAction *> &actions)
{
    m_connectionActions = actions;
}

void NavigatorPane::unfold()
{
    m_tree->expandToDepth(1);
}

void NavigatorPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void NavigatorPane::open(const QModelIndex &index)
{
    if (nodeOf(index) == NavigatorModel::Node::Destination)
        emit topicOpened(textOf(index, NavigatorModel::ConnectionIdRole), textOf(index, NavigatorModel::TopicRole));
    else if (nodeOf(index) == NavigatorModel::Node::Template)
        emit templateOpened(textOf(index, NavigatorModel::PathRole));
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void NavigatorPane::showMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"navigatorMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, index);
    emit menuAsked(menu, index);
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void NavigatorPane::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const auto add = [this, menu](const char *icon, const QString &words, const QString &name, auto what) {
        QAction *action = menu->addAction(icon ? icons::named(icon) : QIcon(), words, this, what);
        action->setObjectName(name);
    };
    const QString id = textOf(index, NavigatorModel::ConnectionIdRole);
    const QString topic = textOf(index, NavigatorModel::TopicRole);
    const QString path = textOf(index, NavigatorModel::PathRole);
    if (!index.isValid() || nodeOf(index) == NavigatorModel::Node::Head) {
        add(icons::NewConnection, tr("New connection…"), u"menuNewConnection"_s, [this] { emit newConnectionAsked(); });
    } else if (nodeOf(index) == NavigatorModel::Node::Connection) {
        add(icons::Compose, tr("Compose"), u"menuCompose"_s, [this, id] { emit topicOpened(id, {}); });
        menu->addSeparator();
        menu->addActions(m_connectionActions);
        menu->addSeparator();
        add(nullptr, tr("Move up\tAlt+Up"), u"menuMoveUp"_s, [this] { moveConnection(-1); });
        add(nullptr, tr("Move down\tAlt+Down"), u"menuMoveDown"_s, [this] { moveConnection(1); });
    } else if (nodeOf(index) == NavigatorModel::Node::Destination) {
        const bool saved = index.data(NavigatorModel::SavedRole).toBool();
        add(icons::Compose, tr("Compose"), u"menuCompose"_s, [this, id, topic] { emit topicOpened(id, topic); });
        add(saved ? icons::NotSaved : icons::Saved, saved ? tr("Remove from the saved topics") : tr("Save this topic"),
            u"menuStar"_s, [this, id, topic, saved] { emit starAsked(id, topic, !saved); });
        add(icons::Copy, tr("Copy name"), u"menuCopyName"_s, [topic] { QGuiApplication::clipboard()->setText(topic); });
    } else if (nodeOf(index) == NavigatorModel::Node::Template) {
        add(icons::Compose, tr("Open"), u"menuOpenTemplate"_s, [this, path] { emit templateOpened(path); });
        add(icons::Run, tr("Run…"), u"menuRunTemplate"_s, [this, path] { emit templateRunAsked(path); });
        menu->addSeparator();
        add(icons::Rename, tr("Rename…"), u"menuRenameTemplate"_s, [this, path] { emit templateRenameAsked(path); });
        add(icons::Delete, tr("Remove template"), u"menuRemoveTemplate"_s,
            [this, path] { emit templateRemoveAsked(path); });
    }
}

void NavigatorPane::rename()
{
    const QModelIndex index = m_tree->currentIndex();
    if (nodeOf(index) == NavigatorModel::Node::Connection)
        emit renameAsked(textOf(index, NavigatorModel::ConnectionIdRole));
    else if (nodeOf(index) == NavigatorModel::Node::Template)
        emit templateRenameAsked(textOf(index, NavigatorModel::PathRole));
}

void NavigatorPane::remove()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    if (nodeOf(index) == NavigatorModel::Node::Connection)
        emit removeAsked(textOf(index, NavigatorModel::ConnectionIdRole));
    else if (nodeOf(index) == NavigatorModel::Node::Template)
        emit templateRemoveAsked(textOf(index, NavigatorModel::PathRole));
    else if (index.data(NavigatorModel::SavedRole).toBool())
        emit starAsked(textOf(index, NavigatorModel::ConnectionIdRole), textOf(index, NavigatorModel::TopicRole), false);
}

void NavigatorPane::moveConnection(int step)
{
    const QModelIndex index = m_proxy->mapToSource(m_tree->currentIndex());
    if (nodeOf(index) != NavigatorModel::Node::Connection)
        return;
    const int place = index.row() + (step < 0 ? -1 : 2); // before the one that is there now
    if (place >= 0 && place <= index.model()->rowCount(index.parent()))
        emit connectionMoveAsked(textOf(index, NavigatorModel::ConnectionIdRole), place);
}

bool NavigatorPane::take(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event); // QDragEnterEvent and QDragMoveEvent are of it
    if (!drop->mimeData()->hasUrls())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        for (const QUrl &url : drop->mimeData()->urls())
            if (url.isLocalFile())
                emit fileDropped(url.toLocalFile());
    return true;
}

bool NavigatorPane::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop)
        return take(event);
    return QWidget::eventFilter(watched, event);
}

QString NavigatorPane::currentConnection() const
{
    return textOf(m_tree->currentIndex(), NavigatorModel::ConnectionIdRole);
}

QString NavigatorPane::currentTemplate() const
{
    const QModelIndex now = m_tree->currentIndex();
    return nodeOf(now) == NavigatorModel::Node::Template ? textOf(now, NavigatorModel::PathRole) : QString();
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
