#pragma once
#include <QAbstractItemModel>
#include <vector>

namespace slipway {

// JSON text as a tree of names and values, both exactly as they were written: numbers are never rounded. Built without
// recursion, so depth costs memory only. GUI thread.
class JsonTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind : quint8 { Object, Array, Text, Number, Word };
    enum Role { KindRole = Qt::UserRole }; // int Kind, of the value

    using QAbstractItemModel::QAbstractItemModel;

    bool setJson(const QString &text); // false: not JSON; the tree is empty then
    void clear();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        qsizetype nameAt = -1, nameLength = 0; // in m_text, without quotes; -1: an item of an array, or the root
        qsizetype valueAt = 0, valueLength = 0;
        quint32 parent = 0;
        quint32 row = 0;
        quint32 firstChild = 0; // in m_children
        quint32 children = 0;
        Kind kind = Kind::Word;
    };
    static Kind kindOf(QStringView value);
    bool read();
    quint32 add(quint32 parent, QStringView name, QStringView value, Kind kind);
    void gatherChildren();
    const Node *node(const QModelIndex &index) const;
    QString name(const Node &node) const;
    QString value(const Node &node) const;

    QString m_text;
    std::vector<Node> m_nodes;       // in the order of the text; 0 is the root
    std::vector<quint32> m_children; // those of one node together
};

} // namespace slipway
