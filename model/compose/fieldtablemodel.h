#pragma once
#include "model/compose/composition.h"
#include <QAbstractTableModel>

namespace slipway {

// Key and headers as one editable table: the first row is always the key, the rest keep order and duplicates.
class FieldTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { On, Name, Type, Value, ColumnCount };
    enum Role { TypeRole = Qt::UserRole }; // int: FieldRow::Type

    explicit FieldTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    const FieldRow &key() const { return m_rows.front(); }
    std::vector<FieldRow> headers() const { return {m_rows.begin() + 1, m_rows.end()}; }
    void reset(const FieldRow &key, const std::vector<FieldRow> &headers);
    int addRow(FieldRow row = {}); // its place
    void removeRow(int row);       // the key is not removed but switched off
    // Lines a=b, or a JSON object's members, as one step of undo. Says how many were taken.
    int paste(const QString &text);
    const FieldRow &row(int row) const { return m_rows[std::size_t(row)]; }
    void replaceHeaders(const std::vector<FieldRow> &headers); // one step of undo
    void undo();
    void redo();

    static QString typeWord(FieldRow::Type type);

signals:
    void edited(); // by a person, in any way

private:
    QVariant display(const FieldRow &row, int at, int column) const;

    using Rows = std::vector<FieldRow>;
    void remember(); // before a change
    void restore(Rows rows);
    void addRows(const Rows &rows);

    Rows m_rows; // never empty
    std::vector<Rows> m_undo, m_redo; // newest last
};

} // namespace slipway
