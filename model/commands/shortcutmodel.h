#pragma once
#include "model/commands/shortcutstore.h"
#include <QAbstractTableModel>
#include <vector>

namespace slipway {

// Every command with its keys, to be changed. Two commands with one key are both marked.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Menu, Command, Keys, ColumnCount };
    enum Role { NameRole = Qt::UserRole, ClashRole }; // object name; bool: another command has the same key

    struct Row {
        QString name;    // of the action
        QString menu, words;
        QString byDefault, keys; // portable text
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reset(std::vector<Row> rows);
    void setKeys(int row, const QString &keys);
    void setAllToDefault();
    const Row &row(int row) const { return m_rows[std::size_t(row)]; }
    ShortcutStore::Changed changed() const; // those that differ from the default
    QString clashOf(int row) const;         // the words of the other command; empty: none

signals:
    void edited();

private:
    std::vector<Row> m_rows;
};

} // namespace slipway
