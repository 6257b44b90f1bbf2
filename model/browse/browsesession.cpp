#include "model/browse/browsesession.h"
#include "model/browse/browseranges.h"
#include "model/runs/retired.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

using Phase = BrowseCoverage::Phase;

namespace {

constexpr std::chrono::milliseconds AskTimeout(15'000); // the sandbox has 10 s to start

} // namespace

BrowseSession::BrowseSession(Ports ports, QObject *parent)
    : QObject(parent), m_ports(ports), m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); }),
      m_model(Limits{}.browseBytes)
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &BrowseSession::drain);
}

BrowseSession::~BrowseSession()
{
    letGo();
}

Wake BrowseSession::wake() const
{
    return [ticker = m_ticker] { ticker->request(); };
}

bool BrowseSession::isMoving() const
{
    return m_coverage.phase == Phase::Connecting || m_coverage.phase == Phase::Scanning ||
           m_coverage.phase == Phase::Following;
}

bool BrowseSession::mayGoOn() const
{
    const bool rest = !m_opened || !m_opened->ranged || m_coverage.total < 0 || m_coverage.scanned < m_coverage.total;
    return rest && (m_coverage.phase == Phase::Enough || m_coverage.phase == Phase::Lost ||
                    m_coverage.phase == Phase::Stopped);
}

// On the session's own thread.
Result<BrowseSession::Opened> BrowseSession::ask(Connector &connector, const Profile &profile,
                                                 const BrowseRequest &request, const Call &call)
{
    const auto target = connector.connect(profile, {}, call);
    if (!target)
        return std::unexpected(target.error());
    if (!(target->kind->capabilities & BrokerKind::Browse))
        return std::unexpected(Error{Error::Kind::Unsupported,
                                     tr("%1 has nothing to show.").arg(target->kind->displayName), {}});
    Opened opened{.target = *target, .ranges = {}, .ranged = false};
    const quint32 past = BrokerKind::FromEarliest | BrokerKind::FromTime | BrokerKind::FromOffset | BrokerKind::FromLast;
    if (!(target->kind->browseStarts & past))
        return opened;
    const auto topology = target->transport->topology(target->endpoint);
    if (!topology)
        return std::unexpected(topology.error());
    const bool byTime = request.start == BrokerKind::FromTime;
    auto extents = (*topology)->extents(request.from, byTime ? std::optional(request.value) : std::nullopt, call);
    if (!extents && extents.error().kind == Error::Kind::Unsupported)
        return opened; // one stream without offsets
    if (!extents)
        return std::unexpected(extents.error());
    opened.ranged = true;
    switch (request.start) {
    case BrokerKind::FromOffset: opened.ranges = browseranges::fromOffset(std::move(*extents), request.value); break;
    case BrokerKind::FromLast: opened.ranges = browseranges::last(std::move(*extents), request.value); break;
    case BrokerKind::WhatArrives: opened.ranges = browseranges::fromNow(std::move(*extents)); break;
    case BrokerKind::FromEarliest:
    case BrokerKind::FromTime: opened.ranges = browseranges::filled(std::move(*extents)); break;
    }
    return opened;
}

void BrowseSession::label(const BrokerKind &kind)
{
    m_model.setLabels({kind.browseStarts & BrokerKind::FromOffset ? QString() : tr("Number"), kind.headersLabel});
}

void BrowseSession::begin(const Profile &profile, const BrowseRequest &request)
{
    leave();
    m_profile = profile;
    m_request = request;
    m_model.setNewestFirst(request.start == BrokerKind::WhatArrives || request.start == BrokerKind::FromLast);
    if (const BrokerKind *kind = m_ports.connector.kind(profile.kind))
        label(*kind);
    m_coverage.phase = Phase::Connecting;
    m_coverage.stopAt = request.stopAt;
    if (!m_thread)
        m_thread = std::make_unique<RequestThread>();
    m_answers = std::make_shared<Mailbox<Result<Opened>>>(wake());
    m_asking = m_thread->ask<Opened>(
        AskTimeout,
        [&connector = m_ports.connector, profile, request](const Call &call) {
            return ask(connector, profile, request, call);
        },
        m_answers);
    emit changed();
}

void BrowseSession::leave()
{
    letGo();
    m_opened.reset();
    m_next.clear();
    m_model.clear();
    m_coverage = {};
    if (m_searcher && m_model.isFiltered())
        m_coverage.searching = false;
    emit changed();
}

void BrowseSession::letGo()
{
    m_asking.request_stop();
    m_answers.reset();
    if (m_source)
        m_ports.retired.take(std::move(m_source), m_events);
    m_events.reset();
}

void BrowseSession::opened(const Result<Opened> &opened)
{
    if (!opened)
        return end(Phase::Failed, opened.error());
    m_opened = *opened;
    m_coverage.total = m_opened->ranged ? browseranges::size(m_opened->ranges) : -1;
    if (m_opened->ranged && m_opened->ranges.empty())
        return end(Phase::AtEnd);
    for (const OffsetRange &range : m_opened->ranges)
        m_next[range.partition] = range.from;
    openSource();
}

void BrowseSession::openSource()
{
    BrowsePlan plan{.from = m_request.from, .ranges = {}};
    for (OffsetRange range : m_opened->ranges) {
        range.from = m_next[range.partition];
        if (range.from < range.to)
            plan.ranges.push_back(range);
    }
    if (m_opened->ranged && plan.ranges.empty())
        return end(Phase::AtEnd);
    m_rangesLeft = m_opened->ranged ? plan.ranges.size() : 0;
    m_events = std::make_shared<Mailbox<SourceEvent>>(wake());
    auto source = m_opened->target.transport->browse(m_opened->target.endpoint, plan, m_events);
    if (!source)
        return end(Phase::Failed, source.error());
    m_source = std::move(*source);
    m_asked = m_received = 0;
    m_mayTake = m_request.start == BrokerKind::WhatArrives || m_request.stopAt == 0 ? -1 : m_request.stopAt;
    giveCredit();
    emit changed();
}

// Nothing arrives unasked for: credit follows what the table has taken.
void BrowseSession::giveCredit()
{
    if (!m_source)
        return;
    const qint64 wanted = m_opened->target.endpoint.limits.browseCredit;
    qint64 more = wanted - (m_asked - m_received);
    if (m_mayTake >= 0)
        more = std::min(more, m_mayTake - (m_asked - m_received));
    if (more <= 0 || (m_asked > m_received && more < wanted / 2 && m_mayTake < 0))
        return;
    m_asked += more;
    m_source->request(more);
}

void BrowseSession::goOn()
{
    if (!mayGoOn() || !m_opened)
        return m_request.from.name.isEmpty() ? void() : begin(Profile(m_profile), BrowseRequest(m_request));
    m_coverage.error.reset();
    m_coverage.phase = Phase::Scanning;
    m_coverage.stopAt += m_request.stopAt;
    if (!m_source)
        return openSource();
    m_mayTake = m_request.stopAt == 0 ? -1 : m_request.stopAt;
    giveCredit();
    emit changed();
}

void BrowseSession::stop()
{
    if (!isMoving())
        return;
    letGo();
    end(Phase::Stopped);
}

void BrowseSession::end(Phase phase, const std::optional<Error> &error)
{
    m_coverage.phase = phase;
    m_coverage.error = error;
    m_coverage.notice.clear();
    if (phase != Phase::Enough)
        letGo();
    arrangeWhenDone();
    emit changed();
}

// Partitions arrive one after the other; a person reads by time.
void BrowseSession::arrangeWhenDone()
{
    if (m_request.start != BrokerKind::WhatArrives && m_opened && m_opened->ranges.size() > 1 && !m_coverage.searching)
        m_model.arrange();
}

void BrowseSession::drain()
{
    if (m_answers) {
        for (const Result<Opened> &answer : std::shared_ptr(m_answers)->drain())
            opened(answer);
    }
    std::vector<MessageBatchPtr> batches;
    std::optional<SessionClosed> closed;
    if (const SourceEvents events = m_events)
        for (SourceEvent &event : events->drain()) {
            if (auto *batch = std::get_if<MessageBatchPtr>(&event)) {
                batches.push_back(std::move(*batch));
            } else if (const auto *done = std::get_if<RangeDone>(&event)) {
                m_next[done->partition] = std::max(m_next[done->partition], done->next);
                m_rangesLeft -= m_rangesLeft > 0 ? 1 : 0;
            } else if (const auto *notice = std::get_if<BrokerNotice>(&event)) {
                m_coverage.notice = notice->kind == BrokerNotice::Kind::Clear ? QString() : notice->text;
            } else if (std::holds_alternative<SessionReady>(event)) {
                m_coverage.phase = m_request.start == BrokerKind::WhatArrives ? Phase::Following : Phase::Scanning;
            } else if (const auto *end = std::get_if<SessionClosed>(&event)) {
                closed = *end;
            }
        }
    take(std::move(batches));
    if (closed)
        sourceClosed(closed->reason);
    else if (m_source && m_opened->ranged && m_rangesLeft == 0)
        end(Phase::AtEnd);
    else if (m_source && m_mayTake == 0 && m_coverage.phase == Phase::Scanning)
        end(m_coverage.total >= 0 && m_coverage.scanned >= m_coverage.total ? Phase::AtEnd : Phase::Enough);
    else
        giveCredit();
    showFound();
    emit changed();
}

void BrowseSession::take(std::vector<MessageBatchPtr> batches)
{
    if (batches.empty())
        return;
    for (const MessageBatchPtr &batch : batches) {
        const qint64 count = std::ssize(batch->messages());
        m_received += count;
        m_coverage.scanned += count;
        if (m_mayTake > 0)
            m_mayTake = std::max<qint64>(0, m_mayTake - count);
        for (const MessageView &message : batch->messages()) {
            qint64 &next = m_next[std::max(message.partition, 0)];
            next = std::max(next, static_cast<qint64>(message.seq) + 1);
        }
    }
    const std::vector<quint32> serials = m_model.push(batches);
    m_coverage.dropped = m_model.ring().dropped();
    if (!m_model.isFiltered())
        return;
    std::vector<BrowseSearch::Numbered> some;
    for (std::size_t i = 0; i < serials.size(); ++i)
        some.push_back({serials[i], batches[i]});
    m_searcher->add(std::move(some));
    m_coverage.searching = true;
}

void BrowseSession::sourceClosed(const std::optional<Error> &reason)
{
    m_source.reset(); // after its last event: at once
    m_events.reset();
    if (m_coverage.phase == Phase::Enough) // it waited for "go on" and the connection went: that opens another
        return;
    if (!reason)
        return end(m_opened->ranged && m_rangesLeft > 0 ? Phase::Lost : Phase::AtEnd);
    const bool came = m_coverage.scanned > 0 || m_coverage.phase != Phase::Connecting;
    end(came ? Phase::Lost : Phase::Failed, reason);
}

std::vector<BrowseSearch::Numbered> BrowseSession::numbered() const
{
    std::vector<BrowseSearch::Numbered> all;
    const BatchRing &ring = m_model.ring();
    for (quint32 serial = ring.first(); serial < ring.end(); ++serial)
        all.push_back({serial, ring.shared(serial)});
    return all;
}

void BrowseSession::filter(const QString &text)
{
    const BrowseFilter wanted(text);
    if (wanted.isEmpty()) {
        m_search = 0;
        m_coverage.searching = false;
        m_model.clearFilter();
        if (!isMoving())
            arrangeWhenDone();
    } else {
        if (!m_searcher)
            m_searcher = std::make_unique<BrowseSearch>(wake());
        m_model.startFilter();
        m_coverage.searching = true;
        m_search = m_searcher->begin(wanted, numbered());
    }
    emit changed();
}

void BrowseSession::showFound()
{
    if (!m_searcher)
        return;
    std::vector<RingRow> rows;
    for (const BrowseSearch::Found &found : m_searcher->drain()) {
        if (found.search != m_search)
            continue;
        rows.insert(rows.end(), found.rows.begin(), found.rows.end());
        if (found.caughtUp)
            m_coverage.searching = false;
    }
    m_model.addMatches(rows);
}

} // namespace slipway
