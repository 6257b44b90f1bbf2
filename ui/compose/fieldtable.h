#pragma once
#include <QTableView>

namespace slipway {

class FieldTableModel;

// The table of key and headers, with undo, redo, copy and paste where an editor has them.
class FieldTable final : public QTableView {
    Q_OBJECT
public:
    explicit FieldTable(FieldTableModel &model, QWidget *parent = nullptr);

public slots:
    void undo();
    void redo();
    void copy();  // the rows that are selected, as lines that paste() takes
    void paste(); // a=b lines or JSON
    void removeCurrent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    FieldTableModel &m_model;
};

} // namespace slipway
