#include "model/browse/browsesearch.h"

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t PageRows = 4096;

} // namespace

BrowseSearch::BrowseSearch(Wake wake)
    : m_found(std::make_shared<Mailbox<Found>>(std::move(wake))),
      m_thread([this](const std::stop_token &stop) { look(stop); })
{
}

BrowseSearch::~BrowseSearch()
{
    m_thread.request_stop();
    m_bell.ring();
}

quint64 BrowseSearch::begin(BrowseFilter filter, std::vector<Numbered> batches)
{
    m_filter = filter;
    const quint64 search = ++m_search;
    (void)m_work.push({search, std::move(filter), std::move(batches)});
    return search;
}

void BrowseSearch::add(std::vector<Numbered> batches)
{
    (void)m_work.push({m_search, m_filter, std::move(batches)});
}

void BrowseSearch::look(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        for (const Work &work : m_work.drain())
            lookThrough(work, stop);
        if (!stop.stop_requested())
            m_bell.wait(1h);
    }
}

void BrowseSearch::lookThrough(const Work &work, const std::stop_token &stop)
{
    Found page{work.search, {}, false};
    for (const Numbered &each : work.batches) {
        if (stop.stop_requested() || work.search != m_search)
            return;
        for (quint32 index = 0; const MessageView &message : each.batch->messages()) {
            if (work.filter.fits(*each.batch, message))
                page.rows.push_back({each.serial, static_cast<quint16>(index)});
            ++index;
        }
        if (page.rows.size() >= PageRows)
            (void)m_found->push(std::exchange(page, {work.search, {}, false}));
    }
    page.caughtUp = true;
    (void)m_found->push(std::move(page));
}

} // namespace slipway
