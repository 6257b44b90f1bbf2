#pragma once
#include "model/core/error.h"
#include <QProcess>
#include <memory>

namespace slipway {

// slipwayctl sandbox as a process of the test's own: it can be suspended and killed. Ends with the test.
class SandboxProcess {
public:
    static Result<std::unique_ptr<SandboxProcess>> start(const QStringList &arguments = {});
    static Result<std::unique_ptr<SandboxProcess>> startWithKafka();
    ~SandboxProcess();

    QString url() const { return m_url; } // danube://…?admin=…
    QString kafkaUrl() const { return m_kafkaUrl; }
    void suspend();
    void resume();
    void kill();   // at once, as by a crash

private:
    SandboxProcess() = default;
    static Result<std::unique_ptr<SandboxProcess>> run(const QStringList &arguments);

    QProcess m_process;
    QString m_url, m_kafkaUrl;
};

} // namespace slipway
