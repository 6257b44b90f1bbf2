#include "app/cli/parenttie.h"
#include <cerrno>
#include <csignal>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace slipway {

ParentTie::ParentTie() : m_parent(::getppid())
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &set, nullptr); // threads made from now on block it too
    m_signals = ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    ::prctl(PR_SET_PDEATHSIG, SIGUSR1);
}

ParentTie::~ParentTie()
{
    ::prctl(PR_SET_PDEATHSIG, 0);
    if (m_signals >= 0)
        ::close(m_signals);
}

bool ParentTie::isCut(bool inputReady, bool signalReady)
{
    if (signalReady) {
        signalfd_siginfo seen = {};
        [[maybe_unused]] const auto got = ::read(m_signals, &seen, sizeof seen);
    }
    if (::getppid() != m_parent)
        return true;
    if (!inputReady)
        return false;
    char ignored[256];
    const auto got = ::read(input(), ignored, sizeof ignored);
    return got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN);
}

} // namespace slipway
