#include "ui/compose/receiptcells.h"
#include "model/compose/receiptmodel.h"
#include "ui/look/words.h"

namespace slipway {

void ReceiptCells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ReceiptModel::Partition)
        option->textElideMode = Qt::ElideMiddle;
    const QVariant raw = index.data(ReceiptModel::RawRole);
    if (!raw.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->text = index.column() == ReceiptModel::Latency ? words::latency(raw.toLongLong())
                                                           : words::timeOfDay(raw.toLongLong());
}

} // namespace slipway
