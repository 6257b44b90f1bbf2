#include "model/compose/fieldtablemodel.h"
#include "model/compose/fieldtext.h"

namespace slipway {

namespace {

constexpr std::size_t MostUndone = 100;

} // namespace

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
    if (role != Qt::EditRole && !(role == Qt::CheckStateRole && index.column() == On))
        return false;
    const FieldRow before = m_rows[std::size_t(index.row())];
    remember();
    FieldRow &row = m_rows[std::size_t(index.row())];
    if (index.column() == On && role == Qt::CheckStateRole) {
        row.on = value.toInt() == Qt::Checked;
    } else if (index.column() == Name && index.row() > 0) {
        row.name = value.toString();
    } else if (index.column() == Type) {
        row.type = static_cast<FieldRow::Type>(qBound(0, value.toInt(), 2));
    } else if (index.column() == Value) {
        row.value = value.toString();
        row.on = true; // who types a value means it
    }
    if (row == before) {
        m_undo.pop_back();
        return true;
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
    m_undo.clear();
    m_redo.clear();
    endResetModel();
}

int FieldTableModel::addRow(FieldRow row)
{
    remember();
    addRows({std::move(row)});
    return int(m_rows.size()) - 1;
}

void FieldTableModel::removeRow(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    if (row == 0) {
        setData(index(0, On), int(Qt::Unchecked), Qt::CheckStateRole);
        return;
    }
    remember();
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit edited();
}

void FieldTableModel::addRows(const Rows &rows)
{
    if (rows.empty())
        return;
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
    emit edited();
}

int FieldTableModel::paste(const QString &text)
{
    Rows rows = fieldtext::parse(text);
    if (!text.trimmed().startsWith(u'{')) // a line without a value is most likely none
        std::erase_if(rows, [](const FieldRow &row) { return row.type == FieldRow::Type::Null; });
    if (rows.empty())
        return 0;
    remember();
    addRows(rows);
    return int(rows.size());
}

void FieldTableModel::replaceHeaders(const Rows &headers)
{
    remember();
    Rows rows{m_rows.front()};
    rows.insert(rows.end(), headers.begin(), headers.end());
    restore(std::move(rows));
}

void FieldTableModel::remember()
{
    m_redo.clear();
    m_undo.push_back(m_rows);
    if (m_undo.size() > MostUndone)
        m_undo.erase(m_undo.begin());
}

void FieldTableModel::restore(Rows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit edited();
}

void FieldTableModel::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(m_rows);
    Rows before = std::move(m_undo.back());
    m_undo.pop_back();
    restore(std::move(before));
}

void FieldTableModel::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(m_rows);
    Rows after = std::move(m_redo.back());
    m_redo.pop_back();
    restore(std::move(after));
}

} // namespace slipway
