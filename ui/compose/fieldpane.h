#pragma once
#include <QWidget>

class QTableView;

namespace slipway {

class FieldTableModel;

// Key and headers as a table: on or off, name, type, value; rows are added, removed and pasted.
class FieldPane final : public QWidget {
    Q_OBJECT
public:
    explicit FieldPane(FieldTableModel &model, QWidget *parent = nullptr);

private:
    void paste();
    void remove();

    FieldTableModel &m_model;
    QTableView *m_table;
};

} // namespace slipway
