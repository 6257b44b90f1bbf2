#pragma once
#include "model/log/logwriter.h"

namespace slipway {

// The RunLog of a stream: puts what it is told into the writer's mailbox. One thread of the owner's choice.
class StreamLog final : public RunLog {
public:
    StreamLog(qint64 run, std::shared_ptr<LogStream> stream, LogWriter::Commands commands)
        : m_run(run), m_stream(std::move(stream)), m_commands(std::move(commands))
    {
    }
    ~StreamLog() override
    {
        if (!m_finished)
            push(RunPhase::Interrupted);
    }

    qint64 run() const override { return m_run; }
    void reserve(quint64 upTo, const FeedPlace &at) override { push(LogReserve{upTo, at}); }
    void keep(MessageBatchPtr batch) override { push(std::move(batch)); }
    void record(OutcomeBatch outcomes) override { push(std::move(outcomes)); }
    void recordBad(std::vector<BadInput> bad) override { push(std::move(bad)); }
    void finish(RunPhase phase) override
    {
        m_finished = true;
        push(phase);
    }

private:
    template <typename What>
    void push(What what)
    {
        // Refused only when the log is gone: then the run is left as interrupted, and nothing more is promised.
        (void)m_commands->push(LogCommand{m_stream, std::move(what)});
    }

    const qint64 m_run;
    const std::shared_ptr<LogStream> m_stream; // for the writer's thread: never looked into here
    const LogWriter::Commands m_commands;
    bool m_finished = false;
};

} // namespace slipway
