#pragma once
#include "model/compose/composition.h"
#include "model/runs/retired.h"
#include "model/runs/runset.h"
#include "model/threads/frameticker.h"
#include "model/workbench/sendrun.h"
#include "model/workbench/sendstream.h"
#include <QTimer>
#include <map>

namespace slipway {

// Everything that the pages of this process send: single messages over streams that stay connected, many as runs. Pages
// ask and get a ticket; receipts, trouble and the end come back by it, at most once a frame. GUI thread; never waits.
class Outbox final : public QObject {
    Q_OBJECT
public:
    using Ticket = quint64;
    using OpenLog = std::function<Result<SendLog *>()>; // called on the GUI thread, at the first send

    Outbox(Run::Ports ports, OpenLog openLog, QObject *parent = nullptr);
    ~Outbox() override; // what is under way is stopped as Run::stop(), and waited for as Retired says

    struct Order {
        Profile profile;
        Composition composition;
        QString file;            // not empty: send the messages of this file instead
        quint64 firstNumber = 1; // of its first receipt
        std::optional<FeedSpec> feed{}; // a template's messages, instead of both
    };
    // Invalid, before anything is sent, when the composition is no message.
    [[nodiscard]] Result<Ticket> send(const Order &order);
    // One message as it is, byte for byte.
    [[nodiscard]] Result<Ticket> sendAgain(const Profile &profile, const Destination &to, const Message &message,
                                           const OptionValues &options);
    void stop(Ticket ticket); // what has left is waited for
    void forget(const QString &connectionId); // its settings changed: idle streams end, the next send makes a new one

    RunSnapshot total(const QString &connectionId = {}) const { return tally(connectionId).numbers(); }
    RunSet tally(const QString &connectionId = {}) const; // of this process so far; of one connection, or of all
    QStringList connectionsUsed() const; // ids

    // Sends of many, while they are under way.
    struct RunCard {
        RunFacts facts;
        qint64 startedMs = 0;
        bool small = false; // its receipts are told one by one
        bool paused = false; // asked to
    };
    std::vector<Ticket> runs() const;                    // oldest first
    std::optional<RunCard> runCard(Ticket ticket) const;
    std::optional<RunSnapshot> run(Ticket ticket) const;
    RunSet runTally(Ticket ticket) const;
    void pause(Ticket ticket);
    void resume(Ticket ticket);
    void park(Ticket ticket);                            // stops; it may be taken up again, also after a restart
    // Goes on with a run of the log that nobody drives: one that was stopped, parked, or interrupted.
    [[nodiscard]] Result<Ticket> takeUp(qint64 run, const Profile &profile);
    // A run that was refused for bad input once more, without what is bad.
    [[nodiscard]] Result<Ticket> sendSkippingBad(const RunFacts &facts, const Profile &profile);
    // The messages of a spooled file, as a run of that title.
    [[nodiscard]] Result<Ticket> sendSpool(const Order &order, const QString &title);

signals:
    void receiptsArrived(quint64 ticket, const std::vector<slipway::Receipt> &receipts);
    void trouble(quint64 ticket, const slipway::Error &error); // it waits, and goes on by itself when it can
    void ended(quint64 ticket, const slipway::RunEnded &how);
    void worked(const QString &connectionId);                               // a broker answered
    void failed(const QString &connectionId, const slipway::Error &reason); // none does
    void numbersChanged(); // at most once a frame
    void runStarted(quint64 ticket);
    void runSettled(quint64 ticket, const slipway::RunSet &last); // its last numbers; ended() follows

private:
    struct Stream {
        QString connectionId;
        std::unique_ptr<SendStream> sends;
        std::vector<Ticket> tickets; // outstanding
    };
    struct Batch {
        QString connectionId;
        std::unique_ptr<SendRun> run;
        RunCard card;
        RunSnapshot seen{}; // at the last look
    };
    enum class Pace : quint8 { Still, Slow, EachFrame }; // how soon a run is to be looked at again

    Result<Ticket> sendOne(const Order &order, Message message);
    Result<Ticket> sendMany(const Order &order, Message message);
    Result<Stream *> streamFor(const Order &order);
    Result<RunPlan> planFor(const Order &order) const;
    Receipt patternFor(const Order &order) const;
    RunFacts factsFor(const Order &order, const FeedSpec &feed) const;
    Wake wake() const;
    void drain();
    void drainStream(Stream &stream);
    static Pace paceOf(Batch &batch);
    Ticket beginRun(const Order &order, RunPlan plan, const RunFacts &facts, std::unique_ptr<MessageFeed> feed,
                    OpenRunLog open);
    void settleRun(Ticket ticket, const RunEnded &how);

    const Run::Ports m_ports;
    const OpenLog m_openLog;
    const std::shared_ptr<FrameTicker> m_ticker; // held by every mailbox's wake
    Retired m_retired;
    std::map<QString, Stream> m_streams; // by connection and options
    QTimer m_slowly;                     // until a run that does not move is looked at again
    std::vector<Stream> m_leaving;       // stopped; still owe outcomes
    std::map<Ticket, Batch> m_batches;
    Ticket m_last = 0;
    std::map<QString, RunSet> m_settled; // what ended, of streams and runs, by connection
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Receipt)
Q_DECLARE_METATYPE(slipway::RunEnded)
Q_DECLARE_METATYPE(slipway::RunSet)
