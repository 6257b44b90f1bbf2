#pragma once
#include <QtTypes>
#include <chrono>
#include <librdkafka/rdkafka.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace slipway::kafka {

// What a worker of this folder sleeps in: woken by librdkafka's queues and by other threads. Woken before the wait, it
// does not sleep.
class WakeFd {
public:
    WakeFd() : m_fd(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}
    ~WakeFd() { ::close(m_fd); }
    WakeFd(const WakeFd &) = delete;
    WakeFd &operator=(const WakeFd &) = delete;

    void wake() const // any thread
    {
        const quint64 one = 1;
        (void)!::write(m_fd, &one, sizeof one); // full means that a wake is under way
    }

    // Wakes whenever something comes into this queue that was empty. Until the queue is let go.
    void watch(rd_kafka_queue_t *queue) const
    {
        const quint64 one = 1;
        rd_kafka_queue_io_event_enable(queue, m_fd, &one, sizeof one);
    }

    void wait(std::chrono::milliseconds atMost) const // the worker
    {
        pollfd wanted{.fd = m_fd, .events = POLLIN, .revents = 0};
        if (::poll(&wanted, 1, static_cast<int>(atMost.count())) > 0) {
            quint64 count = 0;
            (void)!::read(m_fd, &count, sizeof count);
        }
    }

private:
    const int m_fd;
};

} // namespace slipway::kafka
