#include "transport/kafka/clientretirement.h"
#include <atomic>
#include <list>
#include <mutex>
#include <thread>

namespace slipway::kafka {

namespace {

// The threads that are letting go. Made after the library's first client, so that at the end of the program it is waited
// for before the library's and OpenSSL's own ends.
class Retiring {
public:
    void add(std::unique_ptr<Client> client, std::shared_ptr<const void> kept)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_threads, [](const Leaving &each) { return each.done->load(); }); // joins
        auto done = std::make_shared<std::atomic<bool>>(false);
        m_threads.push_back({done, std::jthread([client = std::move(client), kept = std::move(kept), done]() mutable {
                                 client.reset();
                                 kept.reset();
                                 done->store(true);
                             })});
    }

private:
    struct Leaving {
        std::shared_ptr<std::atomic<bool>> done;
        std::jthread thread;
    };
    std::mutex m_mutex;
    std::list<Leaving> m_threads;
};

} // namespace

void retire(std::unique_ptr<Client> client, std::shared_ptr<const void> kept)
{
    static Retiring retiring;
    retiring.add(std::move(client), std::move(kept));
}

} // namespace slipway::kafka
