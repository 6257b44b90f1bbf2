#include "model/compose/receiptmodel.h"
#include <algorithm>

namespace slipway {

int ReceiptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_receipts.size());
}

int ReceiptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReceiptModel::display(const Receipt &receipt, int column) const
{
    switch (column) {
    case Number: return QString::number(receipt.number);
    case Partition: return receipt.partitionName;
    case Position:
        if (!receipt.id.isEmpty())
            return receipt.id;
        return receipt.outcome && receipt.outcome->offset >= 0 ? QString::number(receipt.outcome->offset) : QString();
    default: return {};
    }
}

QVariant ReceiptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Receipt &receipt = m_receipts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(receipt, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == State || index.column() == Partition)
            return {};
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (receipt.error)
            return receipt.error->message;
        return display(receipt, index.column());
    case StateRole: return index.column() == State ? QVariant(receipt.outcome ? int(receipt.outcome->state) : 7) : QVariant();
    case RawRole:
        if (index.column() == Sent)
            return receipt.sentMs;
        if (index.column() == Latency && receipt.outcome)
            return qint64(receipt.outcome->latencyUs);
        return {};
    default: return {};
    }
}

QVariant ReceiptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == State || section == Partition ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Number: return tr("#");
    case Partition: return tr("Partition");
    case Position: return m_positionLabel.isEmpty() ? tr("Offset") : m_positionLabel;
    case Latency: return tr("Latency");
    case Sent: return tr("Sent");
    default: return {};
    }
}

void ReceiptModel::setPositionLabel(const QString &label)
{
    m_positionLabel = label;
    emit headerDataChanged(Qt::Horizontal, Position, Position);
}

void ReceiptModel::take(const std::vector<Receipt> &receipts)
{
    std::vector<Receipt> fresh;
    int firstChanged = int(m_receipts.size());
    int lastChanged = -1;
    for (const Receipt &receipt : receipts) {
        const auto known = std::ranges::find(m_receipts, receipt.number, &Receipt::number);
        const auto newer = std::ranges::find(fresh, receipt.number, &Receipt::number);
        if (newer != fresh.end()) {
            *newer = receipt;
        } else if (known != m_receipts.end()) {
            *known = receipt;
            firstChanged = std::min(firstChanged, int(known - m_receipts.begin()));
            lastChanged = std::max(lastChanged, int(known - m_receipts.begin()));
        } else {
            fresh.push_back(receipt);
        }
    }
    if (lastChanged >= 0)
        emit dataChanged(index(firstChanged, 0), index(lastChanged, ColumnCount - 1));
    if (fresh.size() > Most)
        fresh.erase(fresh.begin(), fresh.end() - Most);
    if (!fresh.empty()) {
        beginInsertRows({}, 0, int(fresh.size()) - 1);
        for (Receipt &receipt : fresh)
            m_receipts.push_front(std::move(receipt));
        endInsertRows();
    }
    if (m_receipts.size() > Most) {
        beginRemoveRows({}, Most, int(m_receipts.size()) - 1);
        m_receipts.resize(Most);
        endRemoveRows();
    }
}

} // namespace slipway
