#pragma once
#include "model/connections/profile.h"
#include "model/navigator/connectionstate.h"
#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QToolButton;

namespace slipway {

// Where a message goes: connection, topic with completion, star, and what else can be done with them.
class DestinationRow final : public QWidget {
    Q_OBJECT
public:
    explicit DestinationRow(QWidget *parent = nullptr);

    void setConnections(const std::vector<Profile> &profiles, const std::function<ConnectionState(QString)> &state);
    void setTopics(const QStringList &topics); // saved first; the text that is typed stays
    void setSaved(bool saved);
    void choose(const QString &connectionId, const QString &topic);

    QString connectionId() const;
    QString topic() const;

signals:
    void connectionChosen();
    void topicChanged();
    void starToggled(bool saved);
    void refreshAsked();

private:
    void paintStar();

    QComboBox *m_connection;
    QComboBox *m_topic;
    QToolButton *m_star;
    QToolButton *m_more;
};

} // namespace slipway
