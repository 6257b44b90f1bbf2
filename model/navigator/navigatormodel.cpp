#include "model/navigator/navigatormodel.h"
#include <algorithm>

namespace slipway {

struct NavigatorModel::Connection {
    Profile profile;
    QString kindName;
    ConnectionState state = ConnectionState::Offline;
    QString reason;
    std::vector<Destination> destinations;
};

// internalPointer: null for the head, the model itself for connections, the Connection for its destinations.
NavigatorModel::NavigatorModel(QObject *parent) : QAbstractItemModel(parent) {}
NavigatorModel::~NavigatorModel() = default;

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    if (!parent.internalPointer())
        return createIndex(row, column, this);
    return createIndex(row, column, m_connections[std::size_t(parent.row())].get());
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !child.internalPointer())
        return {};
    if (child.internalPointer() == this)
        return createIndex(0, 0, nullptr);
    const auto it = std::ranges::find(m_connections, child.internalPointer(),
                                      [](const auto &each) { return static_cast<const void *>(each.get()); });
    return createIndex(int(it - m_connections.begin()), 0, this);
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    if (parent.column() != 0)
        return 0;
    if (!parent.internalPointer())
        return int(m_connections.size());
    if (parent.internalPointer() == this)
        return int(m_connections[std::size_t(parent.row())]->destinations.size());
    return 0;
}

int NavigatorModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigatorModel::connectionCell(const Connection &connection, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return connection.profile.name;
    case Qt::ToolTipRole: return connection.reason.isEmpty() ? connection.profile.address : connection.reason;
    case NodeRole: return int(Node::Connection);
    case StateRole: return int(connection.state);
    case EnvironmentRole: return int(connection.profile.environment);
    case ConnectionIdRole: return connection.profile.id;
    case NoteRole: return connection.kindName;
    default: return {};
    }
}

QVariant NavigatorModel::destinationCell(const Connection &connection, const Destination &destination, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case TopicRole: return destination.topic;
    case NodeRole: return int(Node::Destination);
    case ConnectionIdRole: return connection.profile.id;
    case SavedRole: return destination.saved;
    case NoteRole: return destination.partitions > 0 ? QString::number(destination.partitions) : QString();
    default: return {};
    }
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!index.internalPointer()) {
        if (role == NodeRole)
            return int(Node::Head);
        return role == Qt::DisplayRole ? tr("Connections") : QVariant();
    }
    if (index.internalPointer() == this)
        return connectionCell(*m_connections[std::size_t(index.row())], role);
    const auto *connection = static_cast<const Connection *>(index.internalPointer());
    return destinationCell(*connection, connection->destinations[std::size_t(index.row())], role);
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int NavigatorModel::placeOf(const QString &connectionId) const
{
    const auto it =
        std::ranges::find_if(m_connections, [&](const auto &each) { return each->profile.id == connectionId; });
    return it == m_connections.end() ? -1 : int(it - m_connections.begin());
}

QModelIndex NavigatorModel::connectionIndex(const QString &connectionId) const
{
    const int place = placeOf(connectionId);
    return place < 0 ? QModelIndex() : createIndex(place, 0, this);
}

void NavigatorModel::setConnections(const std::vector<Profile> &profiles,
                                    const std::function<QString(const QString &)> &kindName)
{
    const QModelIndex head = createIndex(0, 0, nullptr);
    for (int row = int(m_connections.size()) - 1; row >= 0; --row) {
        const QString id = m_connections[std::size_t(row)]->profile.id;
        if (std::ranges::contains(profiles, id, &Profile::id))
            continue;
        beginRemoveRows(head, row, row);
        m_connections.erase(m_connections.begin() + row);
        endRemoveRows();
    }
    for (const Profile &profile : profiles) {
        const int place = placeOf(profile.id);
        if (place >= 0) {
            m_connections[std::size_t(place)]->profile = profile;
            m_connections[std::size_t(place)]->kindName = kindName(profile.kind);
            emit dataChanged(connectionIndex(profile.id), connectionIndex(profile.id));
            continue;
        }
        beginInsertRows(head, int(m_connections.size()), int(m_connections.size()));
        m_connections.push_back(std::make_unique<Connection>(
            Connection{profile, kindName(profile.kind), ConnectionState::Offline, {}, {}}));
        endInsertRows();
    }
}

void NavigatorModel::setState(const QString &connectionId, ConnectionState state, const QString &reason)
{
    const int place = placeOf(connectionId);
    if (place < 0)
        return;
    m_connections[std::size_t(place)]->state = state;
    m_connections[std::size_t(place)]->reason = reason;
    emit dataChanged(connectionIndex(connectionId), connectionIndex(connectionId));
}

ConnectionState NavigatorModel::state(const QString &connectionId) const
{
    const int place = placeOf(connectionId);
    return place < 0 ? ConnectionState::Offline : m_connections[std::size_t(place)]->state;
}

void NavigatorModel::setDestinations(const QString &connectionId, std::vector<Destination> destinations)
{
    const int place = placeOf(connectionId);
    if (place < 0)
        return;
    std::ranges::stable_sort(destinations, [](const Destination &a, const Destination &b) {
        return a.saved != b.saved ? a.saved : a.topic < b.topic;
    });
    Connection &connection = *m_connections[std::size_t(place)];
    if (connection.destinations == destinations)
        return;
    const QModelIndex parent = connectionIndex(connectionId);
    if (!connection.destinations.empty()) {
        beginRemoveRows(parent, 0, int(connection.destinations.size()) - 1);
        connection.destinations.clear();
        endRemoveRows();
    }
    if (!destinations.empty()) {
        beginInsertRows(parent, 0, int(destinations.size()) - 1);
        connection.destinations = std::move(destinations);
        endInsertRows();
    }
}

} // namespace slipway
