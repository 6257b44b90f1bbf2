#pragma once
#include <chrono>

namespace slipway::kafka {

// An eventfd that a worker sleeps on: rung by mailboxes and, through rd_kafka_queue_io_event_enable, by librdkafka.
class EventWake {
public:
    EventWake();
    ~EventWake();
    EventWake(const EventWake &) = delete;
    EventWake &operator=(const EventWake &) = delete;

    int fd() const { return m_fd; }
    void ring() const;                              // any thread; not lost when nobody waits yet
    void wait(std::chrono::milliseconds atMost) const;

private:
    const int m_fd;
};

} // namespace slipway::kafka
