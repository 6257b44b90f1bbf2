#include "tests/brokers/kafkaprocess.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int ReadyMs = 300'000; // the first start on a machine fetches it
constexpr int CommandMs = 120'000;

} // namespace

Result<std::unique_ptr<KafkaProcess>> KafkaProcess::start(const QStringList &arguments)
{
    std::unique_ptr<KafkaProcess> kafka(new KafkaProcess);
    kafka->m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    kafka->m_process.start(u"python3"_s,
                           QStringList{qEnvironmentVariable("SLIPWAY_SOURCE") + u"/tests/harness/kafkabroker.py"_s,
                                       u"--tied"_s, u"--heap"_s, u"128"_s}
                               + arguments);
    kafka->m_said = kafka->line(ReadyMs);
    if (const QString reason = kafka->said(u"skip"_s); !reason.isEmpty())
        return std::unexpected(Error{Error::Kind::Unsupported, reason, {}});
    if (kafka->addresses().isEmpty())
        return std::unexpected(Error{Error::Kind::Internal, u"Kafka did not start."_s, kafka->m_process.errorString()});
    return kafka;
}

KafkaProcess::~KafkaProcess()
{
    m_process.closeWriteChannel(); // tied: ends by itself
    if (!m_process.waitForFinished(60'000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

QJsonObject KafkaProcess::line(int withinMs)
{
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine())
        if (!m_process.waitForReadyRead(withinMs))
            break;
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

void KafkaProcess::command(const QString &word, int node)
{
    m_process.write((word + u' ' + QString::number(node) + u'\n').toUtf8());
    if (line(CommandMs).value(u"done"_s).toString() != word)
        qFatal("Kafka did not %s", qPrintable(word));
}

} // namespace slipway
