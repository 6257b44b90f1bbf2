#include "app/cli/interrupts.h"
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace slipway {

namespace {

// A signal handler reaches nothing but what is static: the writing end of the pipe.
int pipeEnds[2] = {-1, -1};
volatile sig_atomic_t signalsSeen = 0;

extern "C" void slipwayOnSignal(int signal)
{
    signalsSeen = signalsSeen + 1;
    if (signalsSeen >= 2) // the third ends the process
        std::signal(signal, SIG_DFL);
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

Interrupts::~Interrupts()
{
    if (!m_reader.joinable())
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const char byte = 'q';
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    m_reader.join();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void Interrupts::catchSignals()
{
    if (m_reader.joinable() || ::pipe2(pipeEnds, O_CLOEXEC) != 0)
        return;
    struct sigaction action = {};
    action.sa_handler = slipwayOnSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    m_reader = std::jthread([this] {
        char byte = 0;
        for (;;) {
            const auto got = ::read(pipeEnds[0], &byte, 1);
            if (got == 1 && byte == 's')
                raise();
            else if (got >= 0 || errno != EINTR)
                return;
        }
    });
}

void Interrupts::onEach(std::function<void()> wake)
{
    const std::scoped_lock lock(m_mutex);
    m_wake = std::move(wake);
}

void Interrupts::raise()
{
    ++m_count;
    m_stop.request_stop();
    const std::scoped_lock lock(m_mutex);
    if (m_wake)
        m_wake();
}

} // namespace slipway
