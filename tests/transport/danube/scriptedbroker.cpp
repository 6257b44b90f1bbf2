#include "tests/transport/danube/scriptedbroker.h"
#include <grpcpp/server_builder.h>

namespace slipway {

class ScriptedBroker::Producers final : public ::danube::ProducerService::Service {
public:
    explicit Producers(ScriptedBroker &broker) : m_broker(broker) {}

    grpc::Status CreateProducer(grpc::ServerContext *, const ::danube::ProducerRequest *request,
                                ::danube::ProducerResponse *response) override
    {
        response->set_request_id(request->request_id());
        response->set_producer_name(request->producer_name());
        response->set_producer_id(7);
        const grpc::Status status = m_broker.onCreate ? m_broker.onCreate(*request, response) : grpc::Status();
        const std::scoped_lock lock(m_broker.m_mutex);
        m_broker.m_created.push_back(*request);
        return status;
    }

    grpc::Status SendMessage(grpc::ServerContext *, const ::danube::StreamMessage *request,
                             ::danube::MessageResponse *response) override
    {
        const int now = ++m_broker.m_now;
        int most = m_broker.m_most;
        while (now > most && !m_broker.m_most.compare_exchange_weak(most, now)) { }
        m_broker.waitWhileHeld();
        response->set_request_id(request->request_id());
        const grpc::Status status = m_broker.onSend ? m_broker.onSend(*request) : grpc::Status();
        if (status.ok()) {
            const std::scoped_lock lock(m_broker.m_mutex);
            m_broker.m_taken.push_back(*request);
        }
        --m_broker.m_now;
        return status;
    }

private:
    ScriptedBroker &m_broker;
};

class ScriptedBroker::Finding final : public ::danube::Discovery::Service {
public:
    explicit Finding(ScriptedBroker &broker) : m_broker(broker) {}

    grpc::Status TopicLookup(grpc::ServerContext *, const ::danube::TopicLookupRequest *request,
                             ::danube::TopicLookupResponse *response) override
    {
        response->set_request_id(request->request_id());
        response->set_response_type(::danube::TopicLookupResponse::Connect);
        response->set_connect_url(m_broker.advertisedUrl());
        response->set_broker_url(m_broker.advertisedUrl());
        return m_broker.onLookup ? m_broker.onLookup(*request, response) : grpc::Status();
    }

    grpc::Status TopicPartitions(grpc::ServerContext *, const ::danube::TopicLookupRequest *request,
                                 ::danube::TopicPartitionsResponse *response) override
    {
        if (m_broker.onPartitions)
            for (const std::string &name : m_broker.onPartitions(request->topic()))
                response->add_partitions(name);
        return {};
    }

private:
    ScriptedBroker &m_broker;
};

class ScriptedBroker::Health final : public ::danube::HealthCheck::Service {
public:
    explicit Health(ScriptedBroker &broker) : m_broker(broker) {}

    grpc::Status HealthCheck(grpc::ServerContext *, const ::danube::HealthCheckRequest *request,
                             ::danube::HealthCheckResponse *response) override
    {
        return m_broker.onHealth ? m_broker.onHealth(*request, response) : grpc::Status();
    }

private:
    ScriptedBroker &m_broker;
};

ScriptedBroker::ScriptedBroker()
    : m_producers(std::make_unique<Producers>(*this)), m_finding(std::make_unique<Finding>(*this)),
      m_health(std::make_unique<Health>(*this))
{
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &m_port);
    builder.SetMaxReceiveMessageSize(-1);
    builder.SetSyncServerOption(grpc::ServerBuilder::MAX_POLLERS, 64);
    builder.RegisterService(m_producers.get());
    builder.RegisterService(m_finding.get());
    builder.RegisterService(m_health.get());
    m_server = builder.BuildAndStart();
}

ScriptedBroker::~ScriptedBroker()
{
    letGo();
    stop();
}

void ScriptedBroker::hold()
{
    const std::scoped_lock lock(m_mutex);
    m_held = true;
}

void ScriptedBroker::letGo()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_held = false;
    }
    m_free.notify_all();
}

void ScriptedBroker::stop()
{
    if (m_server)
        m_server->Shutdown(std::chrono::system_clock::now());
}

void ScriptedBroker::waitWhileHeld()
{
    std::unique_lock lock(m_mutex);
    m_free.wait(lock, [this] { return !m_held; });
}

std::vector<danube::StreamMessage> ScriptedBroker::taken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_taken;
}

std::vector<danube::ProducerRequest> ScriptedBroker::created() const
{
    const std::scoped_lock lock(m_mutex);
    return m_created;
}

} // namespace slipway
