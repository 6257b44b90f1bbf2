#pragma once
#include "model/templates/templatechoice.h"
#include <QDialog>
#include <QMap>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace slipway {

class MistakeLabel;

// What a template leaves open, for one run of it: its variables, how many, how fast, a seed, and a file of rows.
class TemplateRunDialog final : public QDialog {
    Q_OBJECT
public:
    TemplateRunDialog(const QString &path, const MessageTemplate &of, QWidget *parent = nullptr);

signals:
    void runAsked(const slipway::FeedSpec &feed, double rate);

private:
    void build();
    void check();
    void run();
    TemplateChoice choice() const;

    const MessageTemplate m_template;
    QMap<QString, QLineEdit *> m_variables;
    QSpinBox *m_count;
    QDoubleSpinBox *m_rate;
    QLineEdit *m_seed, *m_rows;
    MistakeLabel *m_mistake;
    QPushButton *m_run;
};

} // namespace slipway
