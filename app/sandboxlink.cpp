#include "app/sandboxlink.h"
#include "app/sandboxprocess.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto StartTime = 10s;
constexpr int AnswerMs = 1000;

// flock on a file, held as long as this lives.
class FileLock {
public:
    static Result<FileLock> take(const QString &path, const Call &call)
    {
        FileLock lock;
        lock.m_fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (lock.m_fd < 0)
            return std::unexpected(failed(path, qt_error_string(errno)));
        while (::flock(lock.m_fd, LOCK_EX | LOCK_NB) != 0) { // another starts it now
            if (call.stop.stop_requested())
                return std::unexpected(Error{Error::Kind::Cancelled, {}, {}});
            if (std::chrono::steady_clock::now() >= call.deadline)
                return std::unexpected(failed(path, u"locked"_s));
            std::this_thread::sleep_for(20ms);
        }
        return lock;
    }
    FileLock(FileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

private:
    FileLock() = default;
    static Error failed(const QString &path, const QString &detail)
    {
        return {Error::Kind::TimedOut,
                QCoreApplication::translate("SandboxLink", "The sandbox's lock %1 could not be taken.").arg(path), detail};
    }
    int m_fd = -1;
};

// Whether something accepts connections at 127.0.0.1:port.
bool answers(const QString &address)
{
    const int port = address.section(u':', -1).toInt();
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<quint16>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bool good = ::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
    if (!good && errno == EINPROGRESS) {
        pollfd waiting{socket, POLLOUT, 0};
        int error = 1;
        socklen_t size = sizeof error;
        good = ::poll(&waiting, 1, AnswerMs) == 1 &&
               ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
    }
    ::close(socket);
    return good;
}

} // namespace

SandboxLink::SandboxLink(HomeFolder home, QString program) : m_home(std::move(home)), m_program(std::move(program)) {}

SandboxLink::~SandboxLink()
{
    leave();
}

QString SandboxLink::file(QLatin1StringView name) const
{
    return m_home.state() + u'/' + name;
}

bool SandboxLink::hasStarted() const
{
    const std::scoped_lock lock(m_mutex);
    return m_started;
}

void SandboxLink::leave()
{
    if (m_pipe >= 0)
        ::close(std::exchange(m_pipe, -1));
}

Result<SandboxLink::Addresses> SandboxLink::running()
{
    QFile file(this->file("sandbox.json"_L1));
    const Error none{Error::Kind::NotFound, QCoreApplication::translate("SandboxLink", "No sandbox runs for this home."), {}};
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(none);
    auto addresses = SandboxProcess::parse(file.readAll());
    if (!addresses || !answers(addresses->danube))
        return std::unexpected(none);
    return addresses;
}

Result<SandboxLink::Addresses> SandboxLink::join()
{
    auto addresses = running();
    if (!addresses)
        return addresses;
    if (m_pipe < 0) // fails where nobody reads it any more: another program has the port now
        m_pipe = ::open(QFile::encodeName(file("sandbox.pipe"_L1)).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (m_pipe < 0)
        return std::unexpected(Error{Error::Kind::NotFound, {}, qt_error_string(errno)});
    return addresses;
}

Result<SandboxLink::Addresses> SandboxLink::addresses(const Call &call)
{
    const std::scoped_lock lock(m_mutex);
    if (!HomeFolder::make(m_home.state()))
        return std::unexpected(
            Error{Error::Kind::StorageFull,
                  QCoreApplication::translate("SandboxLink", "The folder %1 cannot be made.").arg(m_home.state()), {}});
    const auto home = FileLock::take(file("sandbox.lock"_L1), call);
    if (!home)
        return std::unexpected(home.error());
    if (auto joined = join())
        return joined;
    leave();
    auto started = start(call);
    if (!started && started.error().kind != Error::Kind::Cancelled)
        started = start(call);
    return started;
}

Result<SandboxLink::Addresses> SandboxLink::start(const Call &call)
{
    const QString pipe = file("sandbox.pipe"_L1);
    const QByteArray path = QFile::encodeName(pipe);
    ::unlink(path.constData());
    if (::mkfifo(path.constData(), 0600) != 0)
        return std::unexpected(Error{
            Error::Kind::StorageFull,
            QCoreApplication::translate("SandboxLink", "The sandbox's pipe %1 cannot be made.").arg(pipe),
            qt_error_string(errno)});
    // Ours before it starts, so that it never finds itself without users. Reading too, or opening would block.
    const int pipeEnd = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    auto addresses = SandboxProcess::start(
        m_program, pipe, file("sandbox.log"_L1),
        {.deadline = std::chrono::steady_clock::now() + StartTime, .stop = call.stop});
    if (addresses)
        m_pipe = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    ::close(pipeEnd);
    if (!addresses)
        return addresses;
    m_started = true;
    QSaveFile json(file("sandbox.json"_L1));
    const QByteArray text = QJsonDocument(QJsonObject{{u"pid"_s, addresses->pid},
                                                      {u"danube"_s, addresses->danube},
                                                      {u"danubeAdmin"_s, addresses->danubeAdmin},
                                                      {u"kafka"_s, addresses->kafka}})
                                .toJson(QJsonDocument::Compact);
    // Without the file others start their own; ours works.
    if (json.open(QIODevice::WriteOnly) && json.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        if (json.write(text) == text.size())
            json.commit();
    return addresses;
}

} // namespace slipway
