#include "model/commands/shortcutmodel.h"

using namespace Qt::StringLiterals;

namespace slipway {

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return index.column() == Menu ? row.menu : index.column() == Command ? row.words : row.keys;
    case Qt::ToolTipRole: {
        const QString other = clashOf(index.row());
        return other.isEmpty() ? QVariant() : tr("%1 has the same key.").arg(other);
    }
    case NameRole: return row.name;
    case ClashRole: return !clashOf(index.row()).isEmpty();
    default: return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Menu ? tr("Menu") : section == Command ? tr("Command") : tr("Keys");
}

void ShortcutModel::reset(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ShortcutModel::setKeys(int row, const QString &keys)
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].keys == keys)
        return;
    m_rows[std::size_t(row)].keys = keys;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // a clash concerns two rows
    emit edited();
}

void ShortcutModel::setAllToDefault()
{
    for (Row &row : m_rows)
        row.keys = row.byDefault;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit edited();
}

ShortcutStore::Changed ShortcutModel::changed() const
{
    ShortcutStore::Changed changed;
    for (const Row &row : m_rows)
        if (row.keys != row.byDefault)
            changed.insert(row.name, row.keys);
    return changed;
}

QString ShortcutModel::clashOf(int row) const
{
    const Row &mine = m_rows[std::size_t(row)];
    for (const QString &key : mine.keys.split(u"; "_s, Qt::SkipEmptyParts))
        for (const Row &other : m_rows)
            if (&other != &mine && other.keys.split(u"; "_s).contains(key))
                return other.words;
    return {};
}

} // namespace slipway
