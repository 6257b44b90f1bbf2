#include "transport/sandbox/doors.h"
#include <QCoreApplication>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::sandbox {

namespace {

std::unexpected<Error> cannotListen(quint16 port, int number)
{
    const QString why = QString::fromLocal8Bit(std::strerror(number));
    if (number == EADDRINUSE)
        return std::unexpected(Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Sandbox", "Port %1 is taken. Choose another one, or 0 for a free one.").arg(port),
            why});
    return std::unexpected(Error{
        Error::Kind::Internal,
        QCoreApplication::translate("Sandbox", "The sandbox cannot listen on port %1. Choose another one.").arg(port), why});
}

} // namespace

Doors::~Doors()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        const char byte = 'q';
        [[maybe_unused]] const auto written = ::write(m_wake[1], &byte, 1);
        m_thread.join();
    }
    cutAll();
    for (const int fd : m_listening)
        ::close(fd);
    for (const int fd : m_wake)
        if (fd >= 0)
            ::close(fd);
    for (const auto &[theirs, ours] : m_connections)
        ::close(ours);
}

Result<quint16> Doors::listen(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return cannotListen(port, errno);
    m_listening.push_back(fd);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    socklen_t size = sizeof address;
    if (::bind(fd, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(fd, 128) != 0 ||
        ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return cannotListen(port, errno);
    return ntohs(address.sin_port);
}

Result<> Doors::open()
{
    if (::pipe2(m_wake, O_CLOEXEC) != 0)
        return cannotListen(0, errno);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    return {};
}

void Doors::run(const std::stop_token &stop)
{
    std::vector<pollfd> waiting{{.fd = m_wake[0], .events = POLLIN, .revents = 0}};
    for (const int fd : m_listening)
        waiting.push_back({.fd = fd, .events = POLLIN, .revents = 0});
    while (!stop.stop_requested()) {
        ::poll(waiting.data(), waiting.size(), -1);
        for (const pollfd &each : waiting)
            if (each.fd != m_wake[0] && each.revents)
                enter(each.fd);
    }
}

void Doors::enter(int listening)
{
    const int fd = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0)
        return;
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    {
        const std::scoped_lock lock(m_mutex);
        forgetClosed();
        const auto [at, added] = m_connections.try_emplace(fd, -1);
        if (!added)
            ::close(at->second); // gRPC has closed its own, or the number would not come again
        at->second = ::fcntl(fd, F_DUPFD_CLOEXEC, 0);
    }
    m_enter(fd);
}

void Doors::forgetClosed()
{
    std::erase_if(m_connections, [](const auto &each) {
        pollfd seen{.fd = each.second, .events = 0, .revents = 0};
        if (::poll(&seen, 1, 0) <= 0 || !(seen.revents & (POLLHUP | POLLERR | POLLNVAL)))
            return false;
        ::close(each.second);
        return true;
    });
}

void Doors::cut(const std::string &peer)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[theirs, ours] : m_connections)
        if (peer == "fd:" + std::to_string(theirs))
            ::shutdown(ours, SHUT_RDWR);
}

void Doors::cutAll()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[theirs, ours] : m_connections)
        ::shutdown(ours, SHUT_RDWR);
}

} // namespace slipway::sandbox
