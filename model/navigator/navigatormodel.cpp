#include "model/navigator/navigatormodel.h"
#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

struct NavigatorModel::Item {
    Node node = Node::Head;
    Item *parent = nullptr;
    QString text; // of a folder or template: the last part of its path
    QString path;
    Profile profile;
    QString kindName;
    ConnectionState state = ConnectionState::Offline;
    QString reason;
    Destination destination;
    std::vector<std::unique_ptr<Item>> children;

    int row() const
    {
        const auto it = std::ranges::find(parent->children, this, &std::unique_ptr<Item>::get);
        return int(it - parent->children.begin());
    }
    Item *add(Node kind, const QString &name)
    {
        children.push_back(std::make_unique<Item>());
        children.back()->node = kind;
        children.back()->parent = this;
        children.back()->text = name;
        return children.back().get();
    }
};

NavigatorModel::NavigatorModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Item>())
{
    m_connections = m_root->add(Node::Head, {});
}

NavigatorModel::~NavigatorModel() = default;

NavigatorModel::Item *NavigatorModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex NavigatorModel::indexOf(const Item &item) const
{
    return &item == m_root.get() ? QModelIndex() : createIndex(item.row(), 0, &item);
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, itemOf(parent)->children[std::size_t(row)].get());
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*itemOf(child)->parent) : QModelIndex();
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemOf(parent)->children.size());
}

int NavigatorModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigatorModel::connectionCell(const Item &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return item.profile.name;
    case Qt::ToolTipRole: return item.reason.isEmpty() ? item.profile.address : item.reason;
    case StateRole: return int(item.state);
    case EnvironmentRole: return int(item.profile.environment);
    case ConnectionIdRole: return item.profile.id;
    case NoteRole: return item.kindName;
    default: return {};
    }
}

QVariant NavigatorModel::destinationCell(const Item &item, int role) const
{
    const Destination &destination = item.destination;
    switch (role) {
    case Qt::DisplayRole:
    case TopicRole: return destination.topic;
    case Qt::ToolTipRole:
        return destination.partitions > 0 ? tr("%1, %n partitions", nullptr, destination.partitions).arg(destination.topic)
                                          : destination.topic;
    case ConnectionIdRole: return item.parent->profile.id;
    case SavedRole: return destination.saved;
    case NoteRole: return destination.partitions > 0 ? QString::number(destination.partitions) : QString();
    default: return {};
    }
}

QVariant NavigatorModel::templateCell(const Item &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return item.text;
    case Qt::ToolTipRole:
    case PathRole: return item.path;
    default: return {};
    }
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = *itemOf(index);
    if (role == NodeRole)
        return int(item.node);
    switch (item.node) {
    case Node::Head: return role != Qt::DisplayRole ? QVariant() : &item == m_connections ? tr("Connections") : tr("Templates");
    case Node::Connection: return connectionCell(item, role);
    case Node::Destination: return destinationCell(item, role);
    case Node::Folder:
    case Node::Template: return templateCell(item, role);
    }
    return {};
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Item &item = *itemOf(index);
    if (item.node != Node::Head && item.node != Node::Folder)
        flags |= Qt::ItemIsDragEnabled;
    if (item.node == Node::Folder || item.node == Node::Connection || item.node == Node::Head)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList NavigatorModel::mimeTypes() const
{
    return {QString::fromLatin1(TemplateMime), QString::fromLatin1(ConnectionMime), u"text/plain"_s};
}

QMimeData *NavigatorModel::mimeData(const QModelIndexList &indexes) const
{
    auto *mime = new QMimeData;
    for (const QModelIndex &index : indexes) {
        const Item &item = *itemOf(index);
        if (item.node == Node::Destination)
            mime->setText(item.destination.topic);
        else if (item.node == Node::Template)
            mime->setData(QString::fromLatin1(TemplateMime), item.path.toUtf8());
        else if (item.node == Node::Connection)
            mime->setData(QString::fromLatin1(ConnectionMime), item.profile.id.toUtf8());
    }
    return mime;
}

bool NavigatorModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (const QString id = QString::fromUtf8(data->data(QString::fromLatin1(ConnectionMime))); !id.isEmpty()) {
        const Item &at = *itemOf(parent);
        if (at.node == Node::Connection)
            emit connectionMoveAsked(id, at.row());
        else if (&at == m_connections)
            emit connectionMoveAsked(id, row < 0 ? int(at.children.size()) : row);
        return false; // they are arranged anew: the view itself removes nothing
    }
    const QString path = QString::fromUtf8(data->data(QString::fromLatin1(TemplateMime)));
    const Item &target = *itemOf(parent);
    if (path.isEmpty() || (target.node != Node::Folder && &target != m_templates))
        return false;
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const QString to = target.node == Node::Folder ? target.path + u'/' + name : name;
    if (to == path)
        return false;
    emit templateMoveAsked(path, to);
    return false; // the collection is read again: the view itself removes nothing
}

NavigatorModel::Item *NavigatorModel::connection(const QString &id) const
{
    const auto it = std::ranges::find_if(m_connections->children, [&](const auto &each) { return each->profile.id == id; });
    return it == m_connections->children.end() ? nullptr : it->get();
}

QModelIndex NavigatorModel::connectionIndex(const QString &connectionId) const
{
    const Item *found = connection(connectionId);
    return found ? indexOf(*found) : QModelIndex();
}

void NavigatorModel::setConnections(const std::vector<Profile> &profiles,
                                    const std::function<QString(const QString &)> &kindName)
{
    auto &rows = m_connections->children;
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::contains(profiles, rows[std::size_t(row)]->profile.id, &Profile::id))
            continue;
        beginRemoveRows(indexOf(*m_connections), row, row);
        rows.erase(rows.begin() + row);
        endRemoveRows();
    }
    for (const Profile &profile : profiles) {
        Item *item = connection(profile.id);
        if (item) {
            item->profile = profile;
            item->kindName = kindName(profile.kind);
            emit dataChanged(indexOf(*item), indexOf(*item));
            continue;
        }
        const int at = int(rows.size());
        beginInsertRows(indexOf(*m_connections), at, at);
        item = m_connections->add(Node::Connection, profile.name);
        item->profile = profile;
        item->kindName = kindName(profile.kind);
        endInsertRows();
    }
    sortLike(profiles);
}

void NavigatorModel::sortLike(const std::vector<Profile> &profiles)
{
    auto &rows = m_connections->children;
    const QModelIndex head = indexOf(*m_connections);
    for (int to = 0; to < int(profiles.size()); ++to) {
        const int from = connection(profiles[std::size_t(to)].id)->row();
        if (from <= to)
            continue;
        beginMoveRows(head, from, from, head, to);
        std::rotate(rows.begin() + to, rows.begin() + from, rows.begin() + from + 1);
        endMoveRows();
    }
}

void NavigatorModel::setState(const QString &connectionId, ConnectionState state, const QString &reason)
{
    Item *item = connection(connectionId);
    if (!item)
        return;
    item->state = state;
    item->reason = reason;
    emit dataChanged(indexOf(*item), indexOf(*item));
}

ConnectionState NavigatorModel::state(const QString &connectionId) const
{
    const Item *item = connection(connectionId);
    return item ? item->state : ConnectionState::Offline;
}

void NavigatorModel::clear(Item &parent)
{
    if (parent.children.empty())
        return;
    beginRemoveRows(indexOf(parent), 0, int(parent.children.size()) - 1);
    parent.children.clear();
    endRemoveRows();
}

void NavigatorModel::insert(Item &parent, std::vector<std::unique_ptr<Item>> items)
{
    if (items.empty())
        return;
    beginInsertRows(indexOf(parent), 0, int(items.size()) - 1);
    for (const auto &item : items)
        item->parent = &parent;
    parent.children = std::move(items);
    endInsertRows();
}

void NavigatorModel::setDestinations(const QString &connectionId, std::vector<Destination> destinations)
{
    Item *parent = connection(connectionId);
    if (!parent)
        return;
    std::ranges::stable_sort(destinations, [](const Destination &a, const Destination &b) {
        return a.saved != b.saved ? a.saved : a.topic < b.topic;
    });
    const auto same = [](const auto &item, const Destination &wanted) { return item->destination == wanted; };
    if (std::ranges::equal(parent->children, destinations, same))
        return;
    Item rows;
    for (Destination &each : destinations)
        rows.add(Node::Destination, each.topic)->destination = std::move(each);
    clear(*parent);
    insert(*parent, std::move(rows.children));
}

void NavigatorModel::setTemplates(const QStringList &paths, const QStringList &folders)
{
    if (paths == m_paths && folders == m_folders)
        return;
    m_paths = paths;
    m_folders = folders;
    Item top;
    const auto folderFor = [&top](const QString &path) {
        Item *at = &top;
        for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
            const auto found = std::ranges::find_if(at->children, [&](const auto &each) {
                return each->node == Node::Folder && each->text == part;
            });
            Item *below = found == at->children.end() ? at->add(Node::Folder, part) : found->get();
            below->path = at == &top ? part : at->path + u'/' + part;
            at = below;
        }
        return at;
    };
    for (const QString &folder : folders)
        folderFor(folder);
    for (const QString &path : paths)
        folderFor(path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/'))))
            ->add(Node::Template, path.sliced(path.lastIndexOf(u'/') + 1))
            ->path = path;
    if (!m_templates && !top.children.empty()) {
        beginInsertRows({}, 1, 1);
        m_templates = m_root->add(Node::Head, {});
        endInsertRows();
    }
    if (!m_templates)
        return;
    clear(*m_templates);
    if (!top.children.empty()) {
        insert(*m_templates, std::move(top.children));
        return;
    }
    beginRemoveRows({}, 1, 1);
    m_root->children.pop_back();
    m_templates = nullptr;
    endRemoveRows();
}

} // namespace slipway
