#pragma once
#include "model/core/error.h"
#include <QJsonObject>
#include <QProcess>
#include <memory>

namespace slipway {

// A real Apache Kafka for a Qt test: tests/harness/kafkabroker.py as a child, which ends with the test.
class KafkaProcess {
public:
    // Arguments as of ./dev broker kafka. Unsupported where this machine cannot have one; the message says why.
    static Result<std::unique_ptr<KafkaProcess>> start(const QStringList &arguments = {});
    ~KafkaProcess();

    // host:port of a listener, several with commas: "plain"; with --security "sasl", "tls", "saslTls", "mtls" too.
    QString addresses(const QString &listener = QStringLiteral("plain")) const { return said(listener); }
    QString said(const QString &key) const { return m_said.value(key).toString(); } // "ca", "certificate", "key"

    // Of one node, from 0. They return when it is done; a failure ends the test.
    void suspend(int node = 0) { command(QStringLiteral("suspend"), node); }
    void wake(int node = 0) { command(QStringLiteral("wake"), node); }
    void kill(int node = 0) { command(QStringLiteral("kill"), node); } // at once, as by a crash
    void stop(int node = 0) { command(QStringLiteral("stop"), node); }
    void start(int node) { command(QStringLiteral("start"), node); }   // a killed or stopped one, at its addresses

private:
    KafkaProcess() = default;
    QJsonObject line(int withinMs);
    void command(const QString &word, int node);

    QProcess m_process;
    QJsonObject m_said;
};

} // namespace slipway
