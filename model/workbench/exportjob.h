#pragma once
#include "model/core/error.h"
#include "model/threads/frameticker.h"
#include "model/threads/mailbox.h"
#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

class QIODevice;

namespace slipway {

// Writes a file on a thread of its own, whole or not at all: under its name it is only once everything is in it. GUI
// thread; says at most once a frame how far it is, and in the end how it went.
class ExportJob final : public QObject {
    Q_OBJECT
public:
    using Progress = std::function<void(qint64 messages)>;
    // On the job's thread. The number of messages written.
    using Work = std::function<Result<qint64>(QIODevice &to, const std::stop_token &stop, const Progress &progress)>;

    ExportJob(const QString &file, Work work, QObject *parent = nullptr);
    ~ExportJob() override; // stops; waits for the message at hand

    const QString &file() const { return m_file; }
    void stop() { m_thread.request_stop(); }

signals:
    void progressed(qint64 messages);
    void ended(const slipway::Result<qint64> &how); // the last

private:
    struct Said {
        qint64 messages = 0;
        std::optional<Result<qint64>> end{};
    };
    static Result<qint64> write(const QString &file, const Work &work, const std::stop_token &stop,
                                const Progress &progress);
    void drain();

    const QString m_file;
    const std::shared_ptr<FrameTicker> m_ticker;
    const std::shared_ptr<Mailbox<Said>> m_said;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
