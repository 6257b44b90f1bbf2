#pragma once
#include "model/log/failuremodel.h"
#include "model/log/retryspool.h"
#include "model/log/runtablemodel.h"
#include "model/reconcile/reconciliation.h"
#include "model/runs/requestthread.h"
#include "model/workbench/workbench.h"
#include <QElapsedTimer>

namespace slipway {

// One run as its page shows it: driven by this process, or read from the log. GUI thread; never waits.
class RunDesk final : public QObject {
    Q_OBJECT
public:
    static std::unique_ptr<RunDesk> underWay(Workbench &bench, Outbox::Ticket ticket);
    static std::unique_ptr<RunDesk> logged(Workbench &bench, qint64 run);
    ~RunDesk() override;

    bool isLive() const { return m_ticket != 0; }   // this process drives it
    bool isPaused() const;                          // live, and asked to
    Outbox::Ticket ticket() const { return m_ticket; }
    Outbox::Ticket lastTicket() const { return m_lastTicket; } // also when it is over; 0: never driven here
    qint64 run() const { return m_run; }            // its number in the log; 0: not yet, or never
    RunSnapshot numbers() const;
    const RunFacts &facts() const { return m_facts; }
    std::optional<Profile> profile() const;
    const BrokerKind *kind() const { return m_bench.connector().kind(m_facts.kind); }
    Result<SendLog *> log() { return m_bench.log(); }
    StatisticsBook &statistics() { return m_bench.statistics(); }
    Clock &clock() { return m_bench.clock(); }
    qint64 startedMs() const { return m_startedMs; }
    const std::optional<RunEnded> &ending() const { return m_ending; } // how it ended here
    qint64 notTaken() const;                        // by its counters

    bool mayTakeUp() const; // stopped, paused, interrupted: with messages left, and nobody drives it
    bool mayRetry() const;  // over, with failed ones
    bool mayReconcile() const; // over, with ambiguous ones, over a connection that shows what a topic holds
    bool isReconciling() const { return m_reconciling; }

    RunTableModel *rows() { return m_rows.get(); }  // null until the log has it; shows what was not taken
    FailureModel &failures() { return m_failures; }
    bool isSearching() const { return m_searching; }
    void showOnly(std::optional<State> state);      // none: all that was not taken
    void showAll(bool on);                          // every row, to the last
    bool showsAll() const { return m_all; }
    std::optional<State> only() const { return m_filter.state; } // as showOnly() was asked
    Result<Message> message(int row);
    void label(); // the rows' position, in the words of the broker and the language
    LogReader *reader() { return m_reader.get(); }

    void pause();
    void resume(); // also takes up one that nobody drives
    void stop();
    void retryFailed();
    void reconcile(); // reads the topic for what is ambiguous
    void skipBad(); // of a refused run: begins again without what is bad

signals:
    void changed();                     // numbers or state; at most once a frame
    void rowsReady();                   // rows() is there
    void refused(const slipway::Error &error);
    void retryStarted(quint64 ticket);  // as a run of its own
    void reconciled(const slipway::Reconciled &how);

private:
    explicit RunDesk(Workbench &bench);
    void connectAll();
    void openLog();
    void look();       // once a frame at most
    void search();
    void takeReconciled();
    RequestThread &thread();
    void end(quint64 ticket, const RunEnded &how);

    Workbench &m_bench;
    Outbox::Ticket m_ticket = 0;
    Outbox::Ticket m_lastTicket = 0;
    qint64 m_run = 0;
    RunFacts m_facts;
    qint64 m_startedMs = 0;
    RunSnapshot m_last; // when it is no longer live
    std::optional<RunEnded> m_ending;
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<RunTableModel> m_rows;
    FailureModel m_failures;
    LogFilter m_filter;
    std::unique_ptr<RunSearch> m_searcher;
    quint64 m_search = 0;
    bool m_all = false;
    bool m_searching = false;
    bool m_reconciling = false;
    QElapsedTimer m_searchedAt;
    qint64 m_searchedFor = -1; // failures there were when it last looked
    const std::shared_ptr<FrameTicker> m_ticker;
    QTimer m_lookSoon;
    const std::shared_ptr<Mailbox<Result<RetrySpool::Written>>> m_spooled;
    const std::shared_ptr<Mailbox<Result<Reconciled>>> m_reconciled;
    std::unique_ptr<RequestThread> m_thread; // last: joined first
};

} // namespace slipway
