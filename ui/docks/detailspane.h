#pragma once
#include "ui/docks/detail.h"
#include <QWidget>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTabWidget;
class QToolButton;

namespace slipway {

class BodyView;
class NoticeBar;

// Details of the selected receipt, entry or message: where it went, body, headers, hex; and what can be done with it.
class DetailsPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void show(const Detail &detail);
    void clear();
    void say(const QString &sentence);                          // about what was asked for here; until the next selection
    void askForProduction(const QString &question, const QString &words); // then sendAgainAgreed or nothing

signals:
    void editAsked(const slipway::Detail &detail);
    void sendAgainAsked(const slipway::Detail &detail);
    void sendAgainAgreed(const slipway::Detail &detail);
    void templateAsked(const slipway::Detail &detail);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWhere();
    void showWhere();
    void showMessage();
    QWidget *makeActions();
    void fitActions();
    void copyJson();
    void placeWhere();

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
    QBoxLayout *m_sending = nullptr; // what sends
    BodyView *m_body;
    QTableWidget *m_headers;
    QPlainTextEdit *m_hex;
    NoticeBar *m_notice;
    QWidget *m_actions = nullptr;
    QWidget *m_where = nullptr;
};

} // namespace slipway
