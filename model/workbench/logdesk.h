#pragma once
#include "model/log/logtablemodel.h"
#include "model/log/sendlog.h"
#include "model/threads/frameticker.h"
#include "model/threads/mailbox.h"
#include <QObject>
#include <QTimer>
#include <memory>
#include <thread>

namespace slipway {

// The log as a window shows it: its table, kept up to date with every process that writes, and a search on a thread of
// its own that answers while it looks. GUI thread.
class LogDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int LookMs = 250; // for what other processes wrote

    // The log outlives it. Fails where no reader can be made.
    static Result<std::unique_ptr<LogDesk>> open(SendLog &log);
    ~LogDesk() override; // ends the search: within a page

    LogTableModel &table() { return m_table; }
    void catchUp() { m_ticker->request(); } // something was sent: look at the next frame
    void filter(const LogFilter &filter);   // an empty one shows all; what arrives later is looked through too
    bool isSearching() const { return m_searching; }
    Result<Message> message(qint64 seq, qint64 n); // NotFound where bodies were not kept
    QByteArray line(qint64 seq);            // of a single send: the export's JSON; empty where it cannot be read
    std::vector<qint64> shown() const;      // entries that match; empty: all
    SendLog &log() { return m_log; }

signals:
    void searched(bool done);
    void failed(const slipway::Error &error);

private:
    struct Found {
        quint64 search = 0;
        std::vector<qint64> seqs;
        std::optional<Error> error;
        bool done = false;
    };
    LogDesk(SendLog &log, std::unique_ptr<LogReader> reader);
    void tick();
    void search(const LogFilter &filter);
    void searchOn();
    qint64 settledUpTo(qint64 first, qint64 last); // by a page at most

    SendLog &m_log;
    std::unique_ptr<LogReader> m_reader;
    LogTableModel m_table;
    const std::shared_ptr<FrameTicker> m_ticker;
    const std::shared_ptr<Mailbox<Found>> m_found;
    QTimer m_look;
    LogFilter m_filter;
    qint64 m_lookedTo = 0; // the entries below were looked through, or are being
    bool m_searching = false;
    quint64 m_search = 0; // answers of an older one are late
    std::jthread m_thread;
};

} // namespace slipway
