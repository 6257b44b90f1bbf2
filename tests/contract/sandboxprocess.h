#pragma once
#include "model/core/error.h"
#include <QProcess>
#include <memory>

namespace slipway {

// slipwayctl sandbox as a process of the test's own: it can be suspended and killed. Ends with the test.
class SandboxProcess {
public:
    static Result<std::unique_ptr<SandboxProcess>> start(const QStringList &arguments = {});
    ~SandboxProcess();

    QString url() const { return m_url; } // danube://…?admin=…
    void suspend();
    void resume();
    void kill();   // at once, as by a crash

private:
    SandboxProcess() = default;
    QProcess m_process;
    QString m_url;
};

} // namespace slipway
