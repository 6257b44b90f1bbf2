#pragma once
#include "model/connections/profile.h"
#include "model/navigator/connectionstate.h"
#include <QAbstractItemModel>
#include <functional>
#include <memory>
#include <vector>

namespace slipway {

// The tree at the left of the window: connections with their destinations, saved ones first; then templates in their
// folders. Changes are told row by row, so that what is unfolded stays so.
class NavigatorModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Node : quint8 { Head, Connection, Destination, Folder, Template };
    enum Role {
        NodeRole = Qt::UserRole, // int: Node
        StateRole,               // int: ConnectionState, of a connection
        EnvironmentRole,         // int: Profile::Environment, of a connection
        ConnectionIdRole,
        TopicRole,
        SavedRole,               // bool, of a destination
        NoteRole,                // text at the right end: the kind, or the number of partitions
        PathRole                 // of a folder or template inside the collection
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
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; // a topic's name, a template's path, a connection's id
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void setConnections(const std::vector<Profile> &profiles, const std::function<QString(const QString &)> &kindName);
    void setState(const QString &connectionId, ConnectionState state, const QString &reason = {});
    void setDestinations(const QString &connectionId, std::vector<Destination> destinations);
    void setTemplates(const QStringList &paths, const QStringList &folders); // "orders/new order"; none: no such part
    ConnectionState state(const QString &connectionId) const;
    QModelIndex connectionIndex(const QString &connectionId) const;

    static constexpr auto TemplateMime = "application/x-slipway-template";
    static constexpr auto ConnectionMime = "application/x-slipway-connection"; // its id

signals:
    void templateMoveAsked(const QString &path, const QString &toPath); // dropped on a folder
    void connectionMoveAsked(const QString &connectionId, int place); // dropped before the one that stands there

private:
    struct Item;
    Item *itemOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Item &item) const;
    Item *connection(const QString &id) const; // null: none
    QVariant connectionCell(const Item &item, int role) const;
    QVariant destinationCell(const Item &item, int role) const;
    QVariant templateCell(const Item &item, int role) const;
    void insert(Item &parent, std::vector<std::unique_ptr<Item>> items);
    void clear(Item &parent);
    void sortLike(const std::vector<Profile> &profiles);

    std::unique_ptr<Item> m_root;
    Item *m_connections;
    Item *m_templates = nullptr; // null: none are shown
    QStringList m_paths, m_folders;
};

} // namespace slipway
