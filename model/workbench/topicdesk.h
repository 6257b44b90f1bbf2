#pragma once
#include "model/ports/topology.h"
#include "model/runs/requestthread.h"
#include "model/workbench/workbench.h"

namespace slipway {

// What a broker says of one topic and of who reads it: asked on a thread of its own. Only looks. GUI thread; never waits.
class TopicDesk final : public QObject {
    Q_OBJECT
public:
    TopicDesk(Workbench &bench, QString connectionId, QString topic);
    ~TopicDesk() override;

    const QString &connectionId() const { return m_connectionId; }
    const QString &topic() const { return m_topic; }
    std::optional<Profile> profile() const { return m_bench.profile(m_connectionId); }

    struct Seen {
        DestinationFacts facts;
        std::optional<std::vector<ReaderFacts>> readers; // none: the broker does not tell
    };
    const std::optional<Seen> &seen() const { return m_seen; } // none: not yet
    bool isAsking() const { return m_asking; }
    void ask();

signals:
    void changed();
    void failed(const slipway::Error &error);

private:
    void take();

    Workbench &m_bench;
    const QString m_connectionId;
    const QString m_topic;
    std::optional<Seen> m_seen;
    bool m_asking = false;
    const std::shared_ptr<FrameTicker> m_ticker;
    const std::shared_ptr<Mailbox<Result<Seen>>> m_answers;
    RequestThread m_thread; // last: joined first
};

} // namespace slipway
