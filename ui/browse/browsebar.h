#pragma once
#include "model/browse/browsesession.h"
#include "model/navigator/connectionstate.h"
#include <QWidget>
#include <functional>

class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace slipway {

// First row of a browse page: which topic, from where on, how many; Fetch and Live.
class BrowseBar final : public QWidget {
    Q_OBJECT
public:
    explicit BrowseBar(QWidget *parent = nullptr);

    void setConnections(const std::vector<Profile> &profiles, const std::function<ConnectionState(QString)> &state);
    void setTopics(const QStringList &topics);
    void setKind(const BrokerKind *kind); // where one may start; null: unknown
    void choose(const QString &connectionId, const QString &topic);
    void setMoving(bool moving, bool live);
    void setNarrow(bool narrow); // two rows
    void takeOver(const BrowseBar &other); // where to start and how many

    QString connectionId() const;
    QString topic() const;
    BrowseRequest request() const; // what Fetch asks for
    qint64 count() const;
    void focusTopic();

signals:
    void connectionChosen();
    void topicChanged();
    void fetchAsked();
    void liveAsked(bool on);

private:
    void showValue();
    void lay();

    QGridLayout *m_grid;
    QComboBox *m_connection;
    QComboBox *m_topic;
    QComboBox *m_start;
    QStackedWidget *m_value;
    QDateTimeEdit *m_time;
    QLineEdit *m_offset;
    QSpinBox *m_count;
    QPushButton *m_fetch;
    QToolButton *m_live;
    bool m_narrow = false;
    bool m_past = false; // there is something to fetch
};

} // namespace slipway
