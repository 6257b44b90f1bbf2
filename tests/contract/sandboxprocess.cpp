#include "tests/contract/sandboxprocess.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

using namespace Qt::StringLiterals;

namespace slipway {

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::start(const QStringList &arguments)
{
    return run(QStringList{u"--no-kafka"_s} + arguments);
}

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::startWithKafka()
{
    return run({});
}

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::run(const QStringList &arguments)
{
    std::unique_ptr<SandboxProcess> sandbox(new SandboxProcess);
    QProcess &process = sandbox->m_process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("SLIPWAY_BIN") + u"/slipwayctl"_s,
                  QStringList{u"sandbox"_s, u"--tied"_s} + arguments);
    while (process.state() != QProcess::NotRunning && !process.canReadLine())
        if (!process.waitForReadyRead(20'000))
            break;
    const QJsonObject said = QJsonDocument::fromJson(process.readLine()).object();
    const QString danube = said.value(u"danube"_s).toString(), admin = said.value(u"danubeAdmin"_s).toString();
    if (danube.isEmpty())
        return std::unexpected(Error{Error::Kind::Internal, u"The sandbox did not start."_s, process.errorString()});
    sandbox->m_kafkaUrl = u"kafka://"_s + said.value(u"kafka"_s).toString();
    sandbox->m_url = u"danube://"_s + danube + u"?admin="_s + admin;
    return sandbox;
}

SandboxProcess::~SandboxProcess()
{
    resume();
    m_process.closeWriteChannel(); // tied: ends by itself
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

void SandboxProcess::suspend()
{
    if (m_process.processId() > 0)
        ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void SandboxProcess::resume()
{
    if (m_process.processId() > 0)
        ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

} // namespace slipway
