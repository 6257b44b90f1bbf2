#include "model/reconcile/reconciliation.h"
#include "model/reconcile/doubtfulmessages.h"
#include "model/reconcile/topicscan.h"
#include "model/threads/bell.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr qint64 EarlierMs = 600'000;      // clocks differ: from so long before the run
constexpr qint64 StillArrivingMs = 5'000;  // after the end of a run its last requests may be on their way
constexpr auto AskFor = 15s;               // the sandbox has 10 s to start
constexpr auto WriteWithin = 30s;
constexpr qint64 Page = 16'384;            // rows: a block of the log
constexpr qsizetype StepMessages = 1024;
constexpr qsizetype StepBytes = 1024 * 1024;

Error error(Error::Kind kind, const QString &message)
{
    return {kind, message, {}};
}

// One reconciliation. The run is given back to the log as it was, whatever happens.
class Work {
public:
    Work(const Reconciliation::Ports &ports, qint64 run, std::stop_token stop)
        : m_ports(ports), m_run(run), m_stop(std::move(stop))
    {
    }
    ~Work() { (void)giveBack(); }

    Result<Reconciled> doIt(const Profile &profile, const Reconciliation::Progress &progress)
    {
        Result<> ok = takeOver();
        if (ok && m_result.doubtful == 0)
            return m_result;
        if (ok)
            ok = connect(profile);
        if (ok)
            ok = gather();
        if (ok)
            ok = readTopics(progress);
        if (ok)
            ok = readLog();
        if (ok)
            ok = settle();
        if (!ok)
            return std::unexpected(ok.error());
        return m_result;
    }

private:
    Call call() const { return {m_ports.clock.now() + AskFor, m_stop}; }

    Result<> takeOver()
    {
        auto reader = m_ports.log.reader();
        if (!reader)
            return std::unexpected(reader.error());
        auto entry = (*reader)->runEntry(m_run);
        if (!entry)
            return std::unexpected(entry.error());
        m_reader = std::move(*reader);
        m_entry = std::move(*entry);
        m_result.doubtful = m_entry.counts[static_cast<std::size_t>(State::Ambiguous)];
        if (m_result.doubtful == 0)
            return {};
        auto opened = m_ports.log.takeOver(m_run, m_events);
        if (!opened)
            return std::unexpected(opened.error());
        m_log = std::move(opened->log);
        m_facts = std::move(opened->facts);
        return {};
    }

    Result<> connect(const Profile &profile)
    {
        const BrokerKind *kind = m_ports.connector.kind(profile.kind);
        if (!kind || !(kind->capabilities & BrokerKind::Browse) || !(kind->browseStarts & BrokerKind::FromEarliest))
            return std::unexpected(error(
                Error::Kind::Unsupported,
                QCoreApplication::translate("slipway::Reconciliation",
                                            "%1 does not show what a topic holds: only its operator can say what was stored.")
                    .arg(kind ? kind->displayName : profile.kind)));
        OptionValues options = m_facts.options;
        for (const OptionSpec &row : kind->options) // as the kind usually looks, whatever the connection says
            if (row.scope == OptionSpec::Scope::Browse && !row.expert)
                options.insert(row.key, row.byDefault);
        auto target = m_ports.connector.connect(profile, options, call());
        if (!target)
            return std::unexpected(target.error());
        m_target = std::move(*target);
        return {};
    }

    // The messages that are in doubt, made again from the log or the run's source.
    Result<> gather()
    {
        std::vector<qint64> numbers;
        LogFilter filter;
        filter.state = State::Ambiguous;
        const Result<> matched = m_reader->matchRows(m_run, filter, [&](std::span<const qint64> some) {
            numbers.insert(numbers.end(), some.begin(), some.end());
            return !m_stop.stop_requested();
        });
        if (!matched)
            return matched;
        m_result.doubtful = std::ssize(numbers);
        const auto feed = m_reader->messages(m_run);
        if (!feed)
            return std::unexpected(feed.error());
        for (bool atEnd = numbers.empty(); !atEnd;) {
            const auto step = (*feed)->next(StepMessages, StepBytes);
            if (!step)
                return std::unexpected(step.error());
            atEnd = step->atEnd || !step->batch;
            if (step->batch)
                look(*step->batch, numbers);
            if (m_stop.stop_requested())
                return std::unexpected(stopped());
        }
        if (m_doubts.size() == m_result.doubtful)
            return {};
        return std::unexpected(error(Error::Kind::NotFound,
                                     QCoreApplication::translate("slipway::Reconciliation",
                                                                 "The log cannot give %1 of the messages in doubt any more, so "
                                                                 "they cannot be looked for.")
                                         .arg(m_result.doubtful - m_doubts.size())));
    }

    void look(const MessageBatch &batch, const std::vector<qint64> &numbers)
    {
        for (const Destination &each : batch.destinations())
            m_destinations.insert(each.name);
        for (const MessageView &message : batch.messages()) {
            if (!std::ranges::binary_search(numbers, static_cast<qint64>(message.seq)))
                continue;
            m_doubts.add(batch, message);
            m_topics.insert(batch.destination(message).name);
            m_ownTimes = m_ownTimes || message.timestampMs >= 0;
        }
    }

    Result<> readTopics(const Reconciliation::Progress &progress)
    {
        // Of an interrupted run nobody knows when it ended.
        const qint64 endedMs = m_entry.phase == RunPhase::Interrupted ? m_ports.clock.wallMs() : m_entry.endedMs;
        for (Bell bell; m_ports.clock.wallMs() - endedMs < StillArrivingMs && !m_stop.stop_requested();)
            bell.wait(50ms);
        // A message with a time of its own may stand anywhere among times.
        const auto since = m_ownTimes ? std::nullopt : std::optional(m_entry.atMs - EarlierMs);
        for (const QString &topic : m_topics) {
            qint64 records = 0;
            const auto seen = TopicScan::read(m_target, topic, since, call(),
                                              [&](const MessageBatch &batch, const MessageView &record) {
                                                  m_doubts.see(batch, record);
                                                  if (++records % Page == 0)
                                                      progress(m_result.records + records);
                                              });
            if (!seen)
                return std::unexpected(seen.error());
            m_result.records += seen->records;
            m_gaps.insert(topic, seen->gaps);
        }
        return {};
    }

    // Records whose place the log knows as another message's are not ours to give out. Its rows do not tell of which topic.
    Result<> readLog()
    {
        for (qint64 first = 0; first < m_entry.accepted; first += Page) {
            const auto rows = m_reader->rows(m_run, {first, std::min(first + Page, m_entry.accepted) - 1});
            if (!rows)
                return std::unexpected(rows.error());
            for (const LogRow &row : *rows) {
                if (row.outcome && row.outcome->state == State::Ambiguous)
                    m_doubts.setAttempts(row.n, row.outcome->attempts);
                else if (row.outcome && row.outcome->state == State::Acknowledged && m_destinations.size() == 1)
                    m_doubts.claim(row.outcome->partition, row.outcome->offset);
            }
            if (m_stop.stop_requested())
                return std::unexpected(stopped());
        }
        return {};
    }

    Result<> settle()
    {
        DoubtfulMessages::Verdicts verdicts = m_doubts.judge(m_gaps);
        m_result.stored = verdicts.stored;
        m_result.notStored = verdicts.notStored;
        m_result.unread = verdicts.unread;
        m_result.notAlone = verdicts.notAlone;
        if (!verdicts.outcomes.outcomes.empty())
            m_log->record(std::move(verdicts.outcomes));
        return giveBack();
    }

    // Until all of it is durable.
    Result<> giveBack()
    {
        if (!m_log)
            return {};
        const std::unique_ptr<RunLog> log = std::move(m_log);
        log->finish(m_entry.phase);
        Error why = error(Error::Kind::StorageFull, QCoreApplication::translate("slipway::Reconciliation",
                                                                                "The log did not answer in time."));
        for (const auto by = m_ports.clock.now() + WriteWithin; m_ports.clock.now() < by; m_bell->wait(50ms))
            for (const LogEvent &event : m_events->drain()) {
                if (std::holds_alternative<RunLogClosed>(event))
                    return {};
                if (const auto *fault = std::get_if<LogFault>(&event))
                    why = fault->error;
            }
        return std::unexpected(why);
    }

    static Error stopped()
    {
        return error(Error::Kind::Cancelled, QCoreApplication::translate("slipway::Reconciliation", "Stopped."));
    }

    const Reconciliation::Ports m_ports;
    const qint64 m_run;
    const std::stop_token m_stop;
    const std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
    const LogEvents m_events = std::make_shared<Mailbox<LogEvent>>([bell = m_bell] { bell->ring(); });
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<RunLog> m_log; // while the run is ours
    LogEntry m_entry;              // as it was
    RunFacts m_facts;
    Target m_target;
    DoubtfulMessages m_doubts;
    DoubtfulMessages::Gaps m_gaps;
    QSet<QString> m_topics;       // of what is in doubt
    QSet<QString> m_destinations; // of the whole run
    bool m_ownTimes = false;
    Reconciled m_result;
};

} // namespace

Result<Reconciled> Reconciliation::run(const Ports &ports, qint64 run, const Profile &profile, const std::stop_token &stop,
                                       const Progress &progress)
{
    return Work(ports, run, stop).doIt(profile, progress);
}

} // namespace slipway
