#pragma once
#include "model/browse/browsemodel.h"
#include "model/browse/browsesearch.h"
#include "model/connections/profile.h"
#include "model/ports/connector.h"
#include "model/runs/requestthread.h"
#include "model/threads/frameticker.h"
#include <QObject>
#include <map>

namespace slipway {

class Retired;

// What a person asks to see of a topic.
struct BrowseRequest {
    Destination from;
    BrokerKind::BrowseStart start = BrokerKind::WhatArrives;
    qint64 value = 0;  // ms since the epoch, an offset, or how many
    qint64 stopAt = 0; // messages; 0: none. Not for what arrives
};

// How far a look into a topic went, and why it goes no further: the line that is always on the page.
struct BrowseCoverage {
    enum class Phase : quint8 {
        Idle,       // nothing asked yet
        Connecting, // the broker is asked what is there
        Scanning,   // messages of the past arrive
        Following,  // waits for what is sent
        Enough,     // stopped at the number that was asked for; goOn() takes as many again
        AtEnd,      // all that was there when asked
        Stopped,    // by the person
        Lost,       // the connection ended on the way; goOn() takes up where it was
        Failed      // nothing came at all
    };
    Phase phase = Phase::Idle;
    qint64 scanned = 0;
    qint64 total = -1;   // of what was asked for; -1: not known
    qint64 dropped = 0;  // scanned, and no longer kept
    qint64 stopAt = 0;
    bool searching = false;
    std::optional<Error> error; // of Lost and Failed
    QString notice;             // the broker's state while it goes on
};

// One look into a topic: asks the broker what there is, reads it through a MessageSource as fast as the table takes it,
// and keeps it in a ring. GUI thread; never waits.
class BrowseSession final : public QObject {
    Q_OBJECT
public:
    struct Ports { // outlive the session
        Connector &connector;
        Retired &retired;
    };
    explicit BrowseSession(Ports ports, QObject *parent = nullptr);
    ~BrowseSession() override;

    BrowseModel &model() { return m_model; }
    const BrowseCoverage &coverage() const { return m_coverage; }
    bool isMoving() const;
    bool mayGoOn() const;

    void begin(const Profile &profile, const BrowseRequest &request); // what was shown is let go
    void goOn();                                                      // after Enough, Lost or Stopped
    void stop();
    void leave();                                                     // the topic: ring and source are let go
    void filter(const QString &text);
    void label(const BrokerKind &kind); // the heads of the table, in its words and language

signals:
    void changed(); // the coverage; at most once a frame

private:
    struct Opened {
        Target target;
        std::vector<OffsetRange> ranges;
        bool ranged = false; // the broker knows offsets: ranges say all
    };
    static Result<Opened> ask(Connector &connector, const Profile &profile, const BrowseRequest &request,
                              const Call &call);
    void drain();
    void opened(const Result<Opened> &opened);
    void openSource();
    void take(std::vector<MessageBatchPtr> batches);
    void sourceClosed(const std::optional<Error> &reason);
    void giveCredit();
    void letGo();
    void end(BrowseCoverage::Phase phase, const std::optional<Error> &error = {});
    void showFound();
    void arrangeWhenDone();
    std::vector<BrowseSearch::Numbered> numbered() const;
    Wake wake() const;

    const Ports m_ports;
    const std::shared_ptr<FrameTicker> m_ticker;
    BrowseModel m_model;
    BrowseCoverage m_coverage;
    Profile m_profile;
    BrowseRequest m_request;
    std::optional<Opened> m_opened;
    std::map<qint32, qint64> m_next; // by partition: the offset that comes next
    std::unique_ptr<MessageSource> m_source;
    SourceEvents m_events;
    qint64 m_asked = 0;    // credit given to this source
    qint64 m_received = 0; // of this source
    qint64 m_mayTake = 0;  // of this stretch, still; -1: no bound
    std::size_t m_rangesLeft = 0;
    quint64 m_search = 0;
    std::shared_ptr<Mailbox<Result<Opened>>> m_answers; // a new one for each request: late answers go nowhere
    std::stop_source m_asking;
    std::unique_ptr<BrowseSearch> m_searcher;
    std::unique_ptr<RequestThread> m_thread; // last: joined first
};

} // namespace slipway
