#pragma once
#include "model/connections/profile.h"
#include "model/navigator/connectionstate.h"
#include <QAbstractItemModel>
#include <functional>
#include <memory>
#include <vector>

namespace slipway {

// Connections with their destinations, saved ones first: the tree at the left of the window. Two levels under the one
// head; changes are told row by row, so that what is unfolded stays so.
class NavigatorModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Node : quint8 { Head, Connection, Destination };
    enum Role {
        NodeRole = Qt::UserRole, // int: Node
        StateRole,               // int: ConnectionState, of a connection
        EnvironmentRole,         // int: Profile::Environment, of a connection
        ConnectionIdRole,
        TopicRole,
        SavedRole,               // bool, of a destination
        NoteRole                 // text at the right end: the kind, or the number of partitions
    };
    struct Destination {
        QString topic;
        qint32 partitions = 0; // 0: not known
        bool saved = false;
        bool operator==(const Destination &) const = default;
    };

    explicit NavigatorModel(QObject *parent = nullptr);
    ~NavigatorModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setConnections(const std::vector<Profile> &profiles, const std::function<QString(const QString &)> &kindName);
    void setState(const QString &connectionId, ConnectionState state, const QString &reason = {});
    void setDestinations(const QString &connectionId, std::vector<Destination> destinations);
    ConnectionState state(const QString &connectionId) const;
    QModelIndex connectionIndex(const QString &connectionId) const;

private:
    struct Connection;
    int placeOf(const QString &connectionId) const; // -1: none
    QVariant connectionCell(const Connection &connection, int role) const;
    QVariant destinationCell(const Connection &connection, const Destination &destination, int role) const;

    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace slipway
