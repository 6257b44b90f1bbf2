#pragma once
#include "model/ports/logreader.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace slipway {

// The log's tool row: which entries, Follow, Export.
class LogFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit LogFilterBar(QWidget *parent = nullptr);

    LogFilter filter(qint64 nowMs) const;
    bool isEmpty() const;
    void clear();
    void focusText();
    void takeOver(const LogFilterBar &other); // what is shown, and whether it follows
    void setConnections(const QStringList &names); // of saved ones, and those in use
    bool follows() const;
    void setFollows(bool on);
    QSize sizeHint() const override; // of all its parts, also those that are hidden for lack of room

signals:
    void changed();
    void followToggled(bool on);
    void exportAsked(bool all);
    void pageAsked(); // the log on a page of its own

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeStates();
    void makeTimes();
    void makeExport();

    QLineEdit *m_text;
    QComboBox *m_states;
    QComboBox *m_connections;
    QComboBox *m_times;
    QToolButton *m_follow;
    QToolButton *m_export;
};

} // namespace slipway
