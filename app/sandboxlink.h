#pragma once
#include "model/connections/homefolder.h"
#include "model/ports/session.h"
#include <mutex>

namespace slipway {

// The sandbox that belongs to the home (product section 4). The first process of a home that needs it starts
// "slipwayctl sandbox --tied" under state/sandbox.lock and writes state/sandbox.json; others read that and check that
// it answers. Every user holds the writing end of state/sandbox.pipe, the sandbox's standard input: it ends when the
// last of them has gone, however it went. Any thread.
class SandboxLink {
public:
    struct Addresses { // host:port; empty where the sandbox does not serve it
        QString danube;
        QString danubeAdmin;
        QString kafka;
        qint64 pid = 0;
    };

    // program: slipwayctl's path.
    SandboxLink(HomeFolder home, QString program);
    ~SandboxLink();
    SandboxLink(const SandboxLink &) = delete;
    SandboxLink &operator=(const SandboxLink &) = delete;

    // Of the running sandbox; starts one when there is none (10 s to start, one retry). Asked again after it died, it
    // starts another, with other addresses.
    Result<Addresses> addresses(const Call &call);

    // Of the running sandbox, without starting one; NotFound.
    Result<Addresses> running();

    bool hasStarted() const; // this object started it

private:
    Result<Addresses> join();  // the one that sandbox.json names; holds its pipe
    Result<Addresses> start(const Call &call);
    void leave();
    QString file(QLatin1StringView name) const;

    const HomeFolder m_home;
    const QString m_program;
    mutable std::mutex m_mutex;
    int m_pipe = -1; // our writing end
    bool m_started = false;
};

} // namespace slipway
