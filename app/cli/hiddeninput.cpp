#include "app/cli/hiddeninput.h"
#include <cerrno>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr int LookEveryMs = 50; // at the stop

// Switches the echo off, and back to what it was.
class NoEcho {
public:
    explicit NoEcho(int terminal) : m_terminal(terminal)
    {
        m_known = ::tcgetattr(terminal, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        m_known = m_known && ::tcsetattr(terminal, TCSAFLUSH, &quiet) == 0; // what was typed ahead does not count
    }
    ~NoEcho()
    {
        if (m_known)
            ::tcsetattr(m_terminal, TCSANOW, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;
    bool isOff() const { return m_known; }

private:
    const int m_terminal;
    termios m_before{};
    bool m_known = false;
};

} // namespace

std::optional<QByteArray> readHidden(int terminal, const std::stop_token &stop)
{
    const NoEcho echo(terminal);
    if (!echo.isOff()) // nothing is typed where it would be seen
        return std::nullopt;
    QByteArray line;
    while (!stop.stop_requested()) {
        pollfd waiting{terminal, POLLIN, 0};
        if (::poll(&waiting, 1, LookEveryMs) <= 0)
            continue;
        char c = 0;
        const ssize_t got = ::read(terminal, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return std::nullopt;
        if (c == '\n')
            return line;
        line += c;
    }
    return std::nullopt;
}

} // namespace slipway
