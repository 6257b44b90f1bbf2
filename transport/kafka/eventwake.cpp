#include "transport/kafka/eventwake.h"
#include <QtGlobal>
#include <algorithm>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace slipway::kafka {

EventWake::EventWake() : m_fd(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_fd < 0)
        qFatal("eventfd: the process has no file descriptor left");
}

EventWake::~EventWake()
{
    ::close(m_fd);
}

void EventWake::ring() const
{
    constexpr quint64 One = 1;
    (void)!::write(m_fd, &One, sizeof One); // fails only when it has been rung 2^64 times and wakes anyway
}

void EventWake::wait(std::chrono::milliseconds atMost) const
{
    pollfd waited{.fd = m_fd, .events = POLLIN, .revents = 0};
    const auto left = std::clamp<std::chrono::milliseconds::rep>(atMost.count(), 0, 3'600'000);
    if (::poll(&waited, 1, static_cast<int>(left)) > 0) {
        quint64 rung = 0;
        (void)!::read(m_fd, &rung, sizeof rung);
    }
}

} // namespace slipway::kafka
