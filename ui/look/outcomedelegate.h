#pragma once
#include <QStyledItemDelegate>

namespace slipway {

// Paints a table's state cells: shape, word and colour of the outcome. The number of the state is read from a role of
// the model, so that it serves receipts, log and runs alike.
class OutcomeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    OutcomeDelegate(int stateRole, QObject *parent) : QStyledItemDelegate(parent), m_stateRole(stateRole) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    const int m_stateRole;
};

} // namespace slipway
