#pragma once
#include "model/browse/batchring.h"
#include "model/browse/browsefilter.h"
#include "model/threads/bell.h"
#include "model/threads/mailbox.h"
#include <memory>
#include <thread>

namespace slipway {

// Looks through batches on a thread of its own and answers while it looks. GUI thread; returns at once.
class BrowseSearch {
public:
    struct Found {
        quint64 search = 0;
        std::vector<RingRow> rows; // in the order of the ring
        bool caughtUp = false;     // nothing of what was given is left
    };
    explicit BrowseSearch(Wake wake);
    ~BrowseSearch(); // ends within a batch
    BrowseSearch(const BrowseSearch &) = delete;
    BrowseSearch &operator=(const BrowseSearch &) = delete;

    struct Numbered {
        quint32 serial = 0;
        MessageBatchPtr batch;
    };
    quint64 begin(BrowseFilter filter, std::vector<Numbered> batches); // the one before ends
    void add(std::vector<Numbered> batches);                           // arrived since
    std::vector<Found> drain() { return m_found->drain(); }            // those of an older search are late

private:
    struct Work {
        quint64 search = 0;
        BrowseFilter filter;
        std::vector<Numbered> batches;
    };
    void look(const std::stop_token &stop);
    void lookThrough(const Work &work, const std::stop_token &stop);

    Bell m_bell;
    Mailbox<Work> m_work{[this] { m_bell.ring(); }};
    std::shared_ptr<Mailbox<Found>> m_found;
    std::atomic<quint64> m_search = 0;
    BrowseFilter m_filter;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
