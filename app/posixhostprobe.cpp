#include "app/posixhostprobe.h"
#include <QCoreApplication>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace slipway {

using namespace std::chrono_literals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::HostProbe", text);
}

using Addresses = std::shared_ptr<addrinfo>;

struct Lookup {
    std::mutex mutex;
    std::condition_variable came;
    bool done = false;
    int code = 0;
    Addresses found;
};

// The thread outlives a caller who gave up: getaddrinfo cannot be stopped.
Result<Addresses> lookUp(const QString &host, int port, const Call &call)
{
    auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name = host.toUtf8(), service = QByteArray::number(port)] {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *first = nullptr;
        const int code = ::getaddrinfo(name.constData(), service.constData(), &hints, &first);
        const std::scoped_lock lock(lookup->mutex);
        lookup->code = code;
        if (code == 0)
            lookup->found = Addresses(first, ::freeaddrinfo);
        lookup->done = true;
        lookup->came.notify_all();
    }).detach();
    std::unique_lock lock(lookup->mutex);
    while (!lookup->done) {
        if (call.stop.stop_requested())
            return std::unexpected(Error{Error::Kind::Cancelled, tr("Stopped."), {}});
        if (std::chrono::steady_clock::now() >= call.deadline)
            return std::unexpected(Error{Error::Kind::TimedOut,
                                         tr("Nobody said where %1 is. Check your network or your VPN.").arg(host),
                                         {}});
        lookup->came.wait_for(lock, 50ms);
    }
    if (lookup->code != 0)
        return std::unexpected(Error{Error::Kind::NotFound,
                                     tr("There is no host named %1. Check the spelling or your VPN.").arg(host),
                                     QString::fromLocal8Bit(::gai_strerror(lookup->code))});
    return lookup->found;
}

class Socket {
public:
    explicit Socket(const addrinfo &address)
        : m_file(::socket(address.ai_family, address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol))
    {
    }
    ~Socket()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    // 0, else the system's error.
    int connect(const addrinfo &address, const Call &call) const
    {
        if (m_file < 0)
            return errno;
        if (::connect(m_file, address.ai_addr, address.ai_addrlen) == 0)
            return 0;
        if (errno != EINPROGRESS)
            return errno;
        pollfd waiting{m_file, POLLOUT, 0};
        while (::poll(&waiting, 1, 50) == 0)
            if (call.stop.stop_requested() || std::chrono::steady_clock::now() >= call.deadline)
                return ETIMEDOUT;
        int error = 0;
        socklen_t size = sizeof error;
        return ::getsockopt(m_file, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
    }

private:
    const int m_file;
};

} // namespace

Result<> PosixHostProbe::resolve(const QString &host, const Call &call)
{
    const auto found = lookUp(host, 0, call);
    return found ? Result<>() : std::unexpected(found.error());
}

Result<> PosixHostProbe::connect(const QString &host, int port, const Call &call)
{
    const auto found = lookUp(host, port, call);
    if (!found)
        return std::unexpected(found.error());
    int last = 0;
    for (const addrinfo *each = found->get(); each; each = each->ai_next) {
        last = Socket(*each).connect(*each, call);
        if (last == 0)
            return {};
        if (call.stop.stop_requested())
            return std::unexpected(Error{Error::Kind::Cancelled, tr("Stopped."), {}});
    }
    return std::unexpected(
        Error{Error::Kind::Unreachable,
              tr("No broker answers at %1:%2. Check the address, and that the broker is running.").arg(host).arg(port),
              QString::fromLocal8Bit(std::strerror(last))});
}

} // namespace slipway
