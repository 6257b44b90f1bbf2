#pragma once
#include "model/compose/composition.h"
#include <QDialog>

class QPlainTextEdit;

namespace slipway {

// All headers as text, a line each, to be changed at once.
class BulkEditDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BulkEditDialog(const std::vector<FieldRow> &headers, QWidget *parent = nullptr);

signals:
    void edited(const std::vector<slipway::FieldRow> &headers);

private:
    QPlainTextEdit *m_text;
};

} // namespace slipway
