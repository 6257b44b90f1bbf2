#include "app/sandboxprocess.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Error notStarted(Error::Kind kind, const QString &detail)
{
    return {kind,
            QCoreApplication::translate("SandboxLink", "The sandbox did not start. Try again; slipwayctl sandbox shows "
                                                       "what is wrong."),
            detail};
}

// Runs in the child, between fork and exec: nothing but system calls. In a session of its own, so that an interrupt of
// the terminal goes to its users, which drain, and not to what they drain into.
[[noreturn]] void become(const char *program, int input, int output, int errors)
{
    ::setsid();
    const pid_t middle = ::getpid();
    if (::fork() != 0) // nobody's child: its starter may end before its last user
        ::_exit(0);
    while (::getppid() == middle) // it takes the parent that it begins with for its starter
        ::usleep(100);
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGINT, SIGTERM, SIGPIPE})
        std::signal(number, SIG_DFL);
    const pid_t own = ::getpid();
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, &own, sizeof own);
    ::execl(program, program, "sandbox", "--tied", nullptr);
    ::_exit(127);
}

// The bytes up to the first line feed behind the process id.
Result<QByteArray> readLine(int output, const Call &call)
{
    QByteArray bytes;
    while (std::chrono::steady_clock::now() < call.deadline) {
        if (call.stop.stop_requested())
            return std::unexpected(Error{Error::Kind::Cancelled, {}, {}});
        pollfd waiting{output, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        char block[4096];
        const auto got = ::read(output, block, sizeof block);
        if (got <= 0)
            return std::unexpected(notStarted(Error::Kind::Internal, u"the process ended"_s));
        bytes.append(block, got);
        if (bytes.size() > qsizetype(sizeof(pid_t)) && bytes.endsWith('\n'))
            return bytes;
    }
    return std::unexpected(notStarted(Error::Kind::TimedOut, u"no line of output"_s));
}

} // namespace

Result<SandboxLink::Addresses> SandboxProcess::parse(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SandboxLink::Addresses addresses{.danube = object[u"danube"].toString(),
                                     .danubeAdmin = object[u"danubeAdmin"].toString(),
                                     .kafka = object[u"kafka"].toString(),
                                     .pid = object[u"pid"].toInteger()};
    if (addresses.danube.isEmpty())
        return std::unexpected(notStarted(Error::Kind::Internal, QString::fromUtf8(json)));
    return addresses;
}

Result<SandboxLink::Addresses> SandboxProcess::start(const QString &program, const QString &pipe, const QString &log,
                                                     const Call &call)
{
    const QByteArray path = QFile::encodeName(program);
    int output[2];
    if (::access(path.constData(), X_OK) != 0)
        return std::unexpected(notStarted(Error::Kind::Internal, program));
    const int errors = ::open(QFile::encodeName(log).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    // Opened without waiting for a writer; reading waits. It may only read, or it would keep itself alive.
    const int input = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (input < 0 || errors < 0 || ::fcntl(input, F_SETFL, 0) != 0 || ::pipe2(output, O_CLOEXEC) != 0) {
        const int reason = errno;
        ::close(input);
        ::close(errors);
        return std::unexpected(notStarted(Error::Kind::Internal, qt_error_string(reason)));
    }
    const pid_t middle = ::fork();
    if (middle == 0)
        become(path.constData(), input, output[1], errors);
    ::close(input);
    ::close(errors);
    ::close(output[1]);
    if (middle > 0)
        ::waitpid(middle, nullptr, 0);
    const auto line = readLine(output[0], call);
    ::close(output[0]);
    if (!line)
        return std::unexpected(line.error());
    pid_t pid = 0;
    std::memcpy(&pid, line->constData(), sizeof pid);
    return parse(line->sliced(sizeof pid)).transform([pid](SandboxLink::Addresses addresses) {
        addresses.pid = pid;
        return addresses;
    });
}

} // namespace slipway
