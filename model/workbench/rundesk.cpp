#include "model/workbench/rundesk.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int LookMs = 500; // for rows that have failed since, and for what other processes write
constexpr int SearchAgainMs = 3000; // while it is under way and more fails
constexpr std::chrono::milliseconds RetryTimeout(600'000);
constexpr std::chrono::milliseconds ReconcileTimeout(3'600'000); // it reads a topic

qint64 countOf(const StateCounts &counts, State state)
{
    return counts[static_cast<std::size_t>(state)];
}

} // namespace

RunDesk::RunDesk(Workbench &bench)
    : m_bench(bench), m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); }),
      m_spooled(std::make_shared<Mailbox<Result<RetrySpool::Written>>>([ticker = m_ticker] { ticker->request(); })),
      m_reconciled(std::make_shared<Mailbox<Result<Reconciled>>>([ticker = m_ticker] { ticker->request(); }))
{
    connectAll();
}

std::unique_ptr<RunDesk> RunDesk::underWay(Workbench &bench, Outbox::Ticket ticket)
{
    std::unique_ptr<RunDesk> desk(new RunDesk(bench));
    desk->m_lastTicket = ticket;
    if (const auto card = bench.outbox().runCard(ticket)) {
        desk->m_ticket = ticket;
        desk->m_facts = card->facts;
        desk->m_startedMs = card->startedMs;
    }
    return desk;
}

std::unique_ptr<RunDesk> RunDesk::logged(Workbench &bench, qint64 run)
{
    for (const Outbox::Ticket ticket : bench.outbox().runs()) // it may be one of ours
        if (const auto numbers = bench.outbox().run(ticket); numbers && numbers->run == run)
            return underWay(bench, ticket);
    std::unique_ptr<RunDesk> desk(new RunDesk(bench));
    desk->m_run = run;
    if (const auto log = bench.log())
        if (auto facts = (*log)->facts(run))
            desk->m_facts = *std::move(facts);
    desk->openLog();
    return desk;
}

RunDesk::~RunDesk() = default;

void RunDesk::connectAll()
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &RunDesk::look);
    connect(&m_bench.outbox(), &Outbox::numbersChanged, this, [this] {
        if (m_ticket != 0)
            emit changed();
    });
    connect(&m_bench.outbox(), &Outbox::ended, this, &RunDesk::end);
    m_lookSoon.setInterval(LookMs);
    connect(&m_lookSoon, &QTimer::timeout, this, &RunDesk::look);
    m_lookSoon.start();
}

void RunDesk::openLog()
{
    const auto log = m_bench.log();
    auto reader = log ? (*log)->reader() : Result<std::unique_ptr<LogReader>>(std::unexpected(log.error()));
    if (!reader)
        return emit refused(reader.error());
    m_reader = *std::move(reader);
    m_rows = std::make_unique<RunTableModel>(*m_reader, m_run);
    label();
    m_rows->startFilter();
    if (m_startedMs == 0)
        m_startedMs = m_rows->run().atMs;
    m_searcher = std::make_unique<RunSearch>(**log, [ticker = m_ticker] { ticker->request(); });
    m_filter.notTaken = true;
    emit rowsReady();
    search();
}

void RunDesk::label()
{
    if (m_rows)
        m_rows->setPositionLabel(kind() ? kind()->positionLabel : QString());
}

RunSnapshot RunDesk::numbers() const
{
    if (m_ticket != 0)
        if (const auto live = m_bench.outbox().run(m_ticket))
            return *live;
    RunSnapshot numbers = m_last;
    if (m_rows) { // over: the log has the last word
        const LogEntry &entry = m_rows->run();
        numbers.counts = entry.counts;
        numbers.phase = entry.phase;
        numbers.run = m_run;
        numbers.sent = entry.accepted;
        if (entry.total >= 0)
            numbers.total = entry.total;
        else if (entry.phase == RunPhase::Finished) // of a file: it had as many as were sent
            numbers.total = entry.accepted;
    }
    return numbers;
}

std::optional<Profile> RunDesk::profile() const
{
    return m_bench.profile(m_facts.connectionId);
}

bool RunDesk::isPaused() const
{
    const auto card = m_bench.outbox().runCard(m_ticket);
    return card && card->paused;
}

qint64 RunDesk::notTaken() const
{
    const StateCounts counts = numbers().counts;
    return countOf(counts, State::Returned) + countOf(counts, State::Failed) + countOf(counts, State::Ambiguous) +
           countOf(counts, State::Cancelled);
}

bool RunDesk::mayTakeUp() const
{
    if (m_ticket != 0 || !m_rows)
        return false;
    const RunPhase phase = m_rows->run().phase;
    return phase == RunPhase::Interrupted || phase == RunPhase::Stopped || phase == RunPhase::Paused;
}

bool RunDesk::mayRetry() const
{
    return m_ticket == 0 && m_run != 0 && countOf(numbers().counts, State::Failed) > 0;
}

void RunDesk::look()
{
    if (m_run == 0 && m_ticket != 0)
        if (const auto live = m_bench.outbox().run(m_ticket); live && live->run != 0) {
            m_run = live->run;
            openLog();
        }
    for (const Result<RetrySpool::Written> &spooled : m_spooled->drain()) {
        if (!spooled) {
            emit refused(spooled.error());
            continue;
        }
        Outbox::Order order;
        order.profile = profile().value_or(Profile{});
        order.composition.connectionId = m_facts.connectionId;
        order.composition.topic = m_facts.destination.name;
        order.composition.options = m_facts.options;
        order.composition.ratePerSecond = m_facts.ratePerSecond;
        order.file = spooled->file;
        if (const auto ticket = m_bench.outbox().sendSpool(order, tr("Retry of %1").arg(m_facts.title)); ticket)
            emit retryStarted(*ticket);
        else
            emit refused(ticket.error());
    }
    takeReconciled();
    if (const auto live = m_bench.outbox().run(m_ticket))
        m_last.total = live->total; // the log knows none of a file
    if (!m_rows)
        return;
    for (const RunSearch::Found &found : m_searcher->drain()) {
        if (found.search != m_search)
            continue;
        m_rows->addMatches(found.numbers);
        m_failures.show(found.groups);
        m_searching = m_searching && !found.done;
        if (found.error)
            emit refused(*found.error);
    }
    m_rows->catchUp();
    const bool due = !isLive() || !m_searchedAt.isValid() || m_searchedAt.elapsed() > SearchAgainMs;
    if (!m_searching && m_searchedFor != notTaken() && due)
        search();
    emit changed();
}

void RunDesk::showAll(bool on)
{
    m_all = on;
    search();
    emit changed();
}

void RunDesk::search()
{
    if (!m_searcher)
        return;
    if (m_all) { // the groups stay those of what was not taken
        m_searcher->end();
        m_searching = false;
        m_searchedFor = notTaken();
        m_rows->clearFilter();
        return;
    }
    m_searchedFor = notTaken();
    m_searchedAt.start();
    m_searching = true;
    m_rows->startFilter();
    m_search = m_searcher->begin(m_run, m_filter);
}

void RunDesk::showOnly(std::optional<State> state)
{
    m_all = false;
    m_filter.state = state;
    m_filter.notTaken = !state;
    search();
    emit changed();
}

Result<Message> RunDesk::message(int row)
{
    const LogRow *shown = m_rows ? m_rows->row(row) : nullptr;
    if (!shown)
        return std::unexpected(Error{Error::Kind::NotFound, {}, {}});
    return m_reader->message(m_run, static_cast<qint64>(shown->n));
}

void RunDesk::pause()
{
    if (m_ticket != 0)
        m_bench.outbox().pause(m_ticket);
}

void RunDesk::resume()
{
    if (m_ticket != 0)
        return m_bench.outbox().resume(m_ticket);
    const auto who = profile();
    if (!who)
        return emit refused({Error::Kind::NotFound,
                             tr("The connection %1 is no longer there. Add it again, then resume.").arg(m_facts.connection),
                             {}});
    const auto ticket = m_bench.outbox().takeUp(m_run, *who);
    if (!ticket)
        return emit refused(ticket.error());
    m_ticket = m_lastTicket = *ticket;
    m_ending.reset();
    emit changed();
}

void RunDesk::stop()
{
    if (m_ticket != 0)
        m_bench.outbox().stop(m_ticket);
}

void RunDesk::retryFailed()
{
    const auto log = m_bench.log();
    if (!mayRetry() || !log)
        return;
    if (!profile())
        return emit refused({Error::Kind::NotFound,
                             tr("The connection %1 is no longer there. Add it again, then retry.").arg(m_facts.connection),
                             {}});
    thread().ask<RetrySpool::Written>(
        RetryTimeout,
        [log = *log, run = m_run, folder = m_bench.home().spool()](const Call &call) -> Result<RetrySpool::Written> {
            const auto reader = log->reader();
            if (!reader)
                return std::unexpected(reader.error());
            return RetrySpool::write(**reader, run, folder, call.stop);
        },
        m_spooled);
}

RequestThread &RunDesk::thread()
{
    if (!m_thread)
        m_thread = std::make_unique<RequestThread>();
    return *m_thread;
}

bool RunDesk::mayReconcile() const
{
    const BrokerKind *of = kind();
    return m_ticket == 0 && m_run != 0 && countOf(numbers().counts, State::Ambiguous) > 0 && of && profile() &&
           of->capabilities & BrokerKind::Browse && of->browseStarts & BrokerKind::FromEarliest;
}

void RunDesk::reconcile()
{
    const auto log = m_bench.log();
    if (!mayReconcile() || !log || std::exchange(m_reconciling, true))
        return;
    thread().ask<Reconciled>(
        ReconcileTimeout,
        [log = *log, run = m_run, who = *profile(), &connector = m_bench.connector(), &clock = m_bench.clock()](const Call &call) {
            return Reconciliation::run({.log = *log, .connector = connector, .clock = clock}, run, who, call.stop, [](qint64) {});
        },
        m_reconciled);
    emit changed();
}

void RunDesk::takeReconciled()
{
    for (const Result<Reconciled> &done : m_reconciled->drain()) {
        m_reconciling = false;
        m_searchedFor = -1;
        if (m_rows)
            m_rows->catchUp();
        if (done)
            emit reconciled(*done);
        else
            emit refused(done.error());
    }
}

void RunDesk::skipBad()
{
    const auto who = profile();
    if (!who || m_ticket != 0)
        return;
    const auto ticket = m_bench.outbox().sendSkippingBad(m_facts, *who);
    if (!ticket)
        return emit refused(ticket.error());
    m_ticket = m_lastTicket = *ticket;
    m_run = 0;
    m_rows.reset();
    m_ending.reset();
    emit changed();
}

void RunDesk::end(quint64 ticket, const RunEnded &how)
{
    if (ticket != m_ticket)
        return;
    const qint64 total = m_last.total;
    m_last = m_bench.statistics().numbers({{}, ticket});
    m_last.total = total;
    m_ending = how;
    m_ticket = 0;
    if (m_run == 0 && how.run != 0) {
        m_run = how.run;
        openLog();
    }
    m_searchedFor = -1; // once more: the last rows
    m_ticker->request();
    emit changed();
}

} // namespace slipway
