#pragma once
#include "ui/look/outcomedelegate.h"

namespace slipway {

// The first column of the log: the outcome of a single send, the name of a run with its triangle, messages under it.
class LogStateCells final : public OutcomeDelegate {
    Q_OBJECT
public:
    using OutcomeDelegate::OutcomeDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway
