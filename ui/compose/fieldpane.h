#pragma once
#include <QWidget>

namespace slipway {

class FieldTable;
class FieldTableModel;

// Key and headers as a table: on or off, name, type, value; rows are added, removed, pasted, and
// edited all at once as text.
class FieldPane final : public QWidget {
    Q_OBJECT
public:
    explicit FieldPane(FieldTableModel &model, QWidget *parent = nullptr);

private:
    void editAsText();

    FieldTableModel &m_model;
    FieldTable *m_table;
};

} // namespace slipway
