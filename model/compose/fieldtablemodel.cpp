#include "model/compose/fieldtablemodel.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway {

FieldTableModel::FieldTableModel(QObject *parent) : QAbstractTableModel(parent), m_rows{Composition{}.key} {}

int FieldTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FieldTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FieldTableModel::typeWord(FieldRow::Type type)
{
    switch (type) {
    case FieldRow::Type::Text: return tr("text");
    case FieldRow::Type::Bytes: return tr("bytes");
    case FieldRow::Type::Null: return tr("null");
    }
    return {};
}

QVariant FieldTableModel::display(const FieldRow &row, int at, int column) const
{
    switch (column) {
    case Name: return at == 0 ? tr("Key") : row.name;
    case Type: return typeWord(row.type);
    case Value:
        if (row.type == FieldRow::Type::Null)
            return tr("null");
        return row.value;
    default: return {};
    }
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(row, index.row(), index.column());
    case Qt::EditRole:
        if (index.column() == Type)
            return int(row.type);
        return index.column() == Value ? QVariant(row.value) : display(row, index.row(), index.column());
    case Qt::CheckStateRole: return index.column() == On ? QVariant(row.on ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: {
        if (index.column() != Value)
            return {};
        const auto bytes = row.bytes();
        return bytes ? QVariant(row.value.left(1000)) : QVariant(bytes.error().message);
    }
    case TypeRole: return int(row.type);
    default: return {};
    }
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case On: return tr("On");
    case Name: return tr("Name");
    case Type: return tr("Type");
    case Value: return tr("Value");
    default: return {};
    }
}

Qt::ItemFlags FieldTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const FieldRow &row = m_rows[std::size_t(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (index.column()) {
    case On: return flags | Qt::ItemIsUserCheckable;
    case Name: return index.row() == 0 ? flags : flags | Qt::ItemIsEditable;
    case Value: return row.type == FieldRow::Type::Null ? flags : flags | Qt::ItemIsEditable;
    default: return flags | Qt::ItemIsEditable;
    }
}

bool FieldTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    FieldRow &row = m_rows[std::size_t(index.row())];
    if (index.column() == On && role == Qt::CheckStateRole) {
        row.on = value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole) {
        return false;
    } else if (index.column() == Name && index.row() > 0) {
        row.name = value.toString();
    } else if (index.column() == Type) {
        row.type = static_cast<FieldRow::Type>(qBound(0, value.toInt(), 2));
    } else if (index.column() == Value) {
        row.value = value.toString();
        row.on = true; // who types a value means it
    } else {
        return false;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

void FieldTableModel::reset(const FieldRow &key, const std::vector<FieldRow> &headers)
{
    beginResetModel();
    m_rows = {key};
    m_rows.insert(m_rows.end(), headers.begin(), headers.end());
    endResetModel();
}

int FieldTableModel::addRow(FieldRow row)
{
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.push_back(std::move(row));
    endInsertRows();
    emit edited();
    return at;
}

void FieldTableModel::removeRow(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    if (row == 0) {
        setData(index(0, On), int(Qt::Unchecked), Qt::CheckStateRole);
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit edited();
}

int FieldTableModel::paste(const QString &text)
{
    std::vector<FieldRow> rows;
    if (const auto json = QJsonDocument::fromJson(text.toUtf8()); json.isObject()) {
        const QJsonObject object = json.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            rows.push_back({true, it.key(), it->isNull() ? FieldRow::Type::Null : FieldRow::Type::Text,
                            it->toVariant().toString()});
    } else {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype equals = line.indexOf(u'=');
            if (equals > 0)
                rows.push_back({true, line.first(equals).trimmed(), FieldRow::Type::Text,
                                line.sliced(equals + 1).trimmed()});
        }
    }
    for (FieldRow &row : rows)
        addRow(std::move(row));
    return int(rows.size());
}

} // namespace slipway
