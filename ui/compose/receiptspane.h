#pragma once
#include "model/compose/receipt.h"
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace slipway {

class ReceiptModel;

// The last receipts of a page, newest first; copied as text and JSON.
class ReceiptsPane final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptsPane(ReceiptModel &model, QWidget *parent = nullptr);

    void setPositionLabel(const QString &label);
    void copyNewest() const;

signals:
    void chosen(const slipway::Receipt &receipt);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy() const;
    void toClipboard(const QList<int> &rows) const;
    void updateEmpty();

    ReceiptModel &m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
};

} // namespace slipway
