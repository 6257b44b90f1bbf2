#pragma once
#include "model/connections/profile.h"
#include "model/ports/connector.h"
#include "model/runs/requestthread.h"
#include "model/threads/frameticker.h"
#include <QObject>
#include <map>

namespace slipway {

// Asks connections what is on them, each on a thread of its own; the answers come back once a frame. GUI thread.
class Discovery final : public QObject {
    Q_OBJECT
public:
    explicit Discovery(Connector &connector, QObject *parent = nullptr);
    ~Discovery() override;

    void ask(const Profile &profile); // a second question while one is under way asks nothing

signals:
    void asking(const QString &connectionId);
    void found(const QString &connectionId, const std::vector<slipway::DestinationFacts> &destinations);
    void failed(const QString &connectionId, const slipway::Error &error);

private:
    using Found = Result<std::vector<DestinationFacts>>;
    struct Asked {
        std::unique_ptr<RequestThread> thread;
        std::shared_ptr<Mailbox<Found>> answers;
        bool waiting = false;
    };
    void drain();

    Connector &m_connector;
    const std::shared_ptr<FrameTicker> m_ticker;
    std::map<QString, Asked> m_asked; // by connection; last: the threads end before the rest
};

} // namespace slipway
