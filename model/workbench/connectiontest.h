#pragma once
#include "model/connections/profile.h"
#include "model/ports/connector.h"
#include "model/ports/hostprobe.h"
#include "model/runs/requestthread.h"
#include "model/threads/frameticker.h"
#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace slipway {

// Tries a connection step by step, on a thread of its own, and says which step failed. GUI thread.
class ConnectionTest final : public QObject {
    Q_OBJECT
public:
    enum class Step : quint8 { Resolve, Connect, Secure, LogIn, List };
    struct Report {
        Step step = Step::List;     // the last that was tried
        std::optional<Error> error; // of that step; none: all is well
        qsizetype topics = -1;      // -1: this kind cannot list them
        qint64 ms = 0;
    };

    // probe: null leaves the first two steps to the broker's own client.
    ConnectionTest(Connector &connector, HostProbe *probe, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(const Profile &profile); // ends the one before
    void stop();                        // finished() follows, Cancelled
    bool isRunning() const { return m_running; }

    static QString name(Step step); // "Log in"

signals:
    void reached(slipway::ConnectionTest::Step step, const QString &sentence); // it is tried now
    void finished(const slipway::ConnectionTest::Report &report);

private:
    struct Said { // from the thread
        Step step = Step::Resolve;
        QString sentence;
        std::optional<Report> report;
        quint64 test = 0;
    };
    class Steps;
    void drain();

    Connector &m_connector;
    HostProbe *m_probe;
    const std::shared_ptr<FrameTicker> m_ticker;
    const std::shared_ptr<Mailbox<Said>> m_said;
    const std::shared_ptr<Mailbox<Result<Report>>> m_reports;
    QElapsedTimer m_since;
    quint64 m_test = 0;
    bool m_running = false;
    std::stop_source m_stop;
    std::unique_ptr<RequestThread> m_thread;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::ConnectionTest::Report)
