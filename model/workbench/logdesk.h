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
    void filter(const LogFilter &filter);   // an empty one shows all
    Result<Message> message(int row);       // NotFound where bodies were not kept

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

    SendLog &m_log;
    std::unique_ptr<LogReader> m_reader;
    LogTableModel m_table;
    const std::shared_ptr<FrameTicker> m_ticker;
    const std::shared_ptr<Mailbox<Found>> m_found;
    QTimer m_look;
    quint64 m_search = 0; // answers of an older one are late
    std::jthread m_thread;
};

} // namespace slipway
