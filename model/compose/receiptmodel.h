#pragma once
#include "model/compose/receipt.h"
#include <QAbstractTableModel>
#include <deque>

namespace slipway {

// The last receipts of one compose page, newest first. Numbers come raw: how they are written is the view's affair.
class ReceiptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Number, Partition, Position, Latency, Sent, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, // int: slipway::State, 7 when outstanding
        RawRole                   // Latency in µs, Sent in ms since the epoch; invalid when not known
    };
    static constexpr std::size_t Most = 200; // older ones are in the log

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Receipt &receipt(int row) const { return m_receipts[std::size_t(row)]; }
    void setPositionLabel(const QString &label); // the broker's word, the head of Position

    // New receipts, and those that replace an outstanding one of the same number; oldest first. One insertion and one
    // change at most, as a frame wants it.
    void take(const std::vector<Receipt> &receipts);

private:
    QVariant display(const Receipt &receipt, int column) const;

    std::deque<Receipt> m_receipts; // newest first
    QString m_positionLabel;
};

} // namespace slipway
