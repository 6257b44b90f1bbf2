#pragma once
#include "model/workbench/workbench.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway {

class NoticeBar;

// A new connection: kind, address, name, environment. What an address or a name gets wrong stands under its field.
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConnectionDialog(Workbench &bench, QWidget *parent = nullptr);

private:
    void build();
    void check();
    void save();
    const BrokerKind *kind() const;
    QString exampleAddress() const;

    Workbench &m_bench;
    QComboBox *m_kind;
    QLineEdit *m_address;
    QLabel *m_addressMistake;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QCheckBox *m_readOnly;
    NoticeBar *m_notice;
    QPushButton *m_save = nullptr;
};

} // namespace slipway
