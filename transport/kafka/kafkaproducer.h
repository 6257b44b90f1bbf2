#pragma once
#include "transport/kafka/producerworker.h"
#include <thread>

namespace slipway {

// A producer session of Kafka: the owner's end of a ProducerWorker and its thread.
class KafkaProducer final : public ProducerSession, private TransactionControl {
public:
    KafkaProducer(std::unique_ptr<kafka::Client> client, const Endpoint &to, ProducerEvents events)
        : m_isTransactional(!to.options.value(QStringLiteral("transactional.id")).toString().isEmpty()),
          m_worker(std::move(client), to, std::move(events)), m_thread([this] { m_worker.run(); })
    {
    }
    ~KafkaProducer() override { close({}); }

    // Opens the client's configuration and files; the brokers are asked by the worker.
    static Result<std::unique_ptr<ProducerSession>> open(const Endpoint &to, ProducerEvents events);

    bool send(MessageBatchPtr batch) override { return m_worker.send(std::move(batch)); }
    void close(std::chrono::milliseconds deadline) override { m_worker.close(deadline); }
    TransactionControl *transactions() override { return m_isTransactional ? this : nullptr; }

private:
    void decide(quint64 transaction, Decision decision) override { m_worker.decide(transaction, decision); }
    void answer(const QByteArray &, Decision) override {} // Kafka never asks

    const bool m_isTransactional;
    kafka::ProducerWorker m_worker;
    std::jthread m_thread; // last: joined first
};

} // namespace slipway
