#pragma once
#include "ui/docks/detail.h"
#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace slipway {

// Details of the selected receipt or entry: where it went, body, headers, hex.
class DetailsPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void show(const Detail &detail);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWhere();
    void showWhere();
    void showMessage();

    Detail m_detail;
    bool m_filled = false;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QLabel *m_shape;
    QLabel *m_headline;
    QLabel *m_meaning;
    QFormLayout *m_fields;
    QWidget *m_said;
    QLabel *m_saidWords;
    QPushButton *m_copy;
    QPlainTextEdit *m_body;
    QTableWidget *m_headers;
    QPlainTextEdit *m_hex;
};

} // namespace slipway
