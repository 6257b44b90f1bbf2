#pragma once
#include <atomic>
#include <condition_variable>
#include <danube/DanubeApi.grpc.pb.h>
#include <functional>
#include <grpcpp/server.h>
#include <mutex>
#include <vector>

namespace slipway {

// A Danube broker that does as it is told: for answers that neither the sandbox nor a real broker can be made to give
// at will (a redirect, a code in the middle of a send, an answer that never comes). By itself it takes everything.
class ScriptedBroker {
public:
    ScriptedBroker();
    ~ScriptedBroker(); // what is held is let go

    int port() const { return m_port; }
    std::string url() const { return "danube://127.0.0.1:" + std::to_string(m_port); }
    std::string advertisedUrl() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/"; }

    // Set before anything is called. Run on the server's threads.
    std::function<grpc::Status(const ::danube::ProducerRequest &, ::danube::ProducerResponse *)> onCreate;
    std::function<grpc::Status(const ::danube::StreamMessage &)> onSend;
    std::function<grpc::Status(const ::danube::TopicLookupRequest &, ::danube::TopicLookupResponse *)> onLookup;
    std::function<std::vector<std::string>(const std::string &topic)> onPartitions;
    std::function<grpc::Status(const ::danube::HealthCheckRequest &, ::danube::HealthCheckResponse *)> onHealth;

    void hold();    // answers no SendMessage from now on
    void letGo();
    void stop();    // ends the server: connections break

    std::vector<danube::StreamMessage> taken() const; // accepted, in the order of their acceptance
    std::vector<danube::ProducerRequest> created() const;
    int mostAtOnce() const { return m_most; } // SendMessage calls inside the server

private:
    class Producers;
    class Finding;
    class Health;
    void waitWhileHeld();

    mutable std::mutex m_mutex;
    std::condition_variable m_free;
    bool m_held = false;
    std::vector<danube::StreamMessage> m_taken;
    std::vector<danube::ProducerRequest> m_created;
    std::atomic<int> m_now = 0;
    std::atomic<int> m_most = 0;
    int m_port = 0;
    std::unique_ptr<Producers> m_producers;
    std::unique_ptr<Finding> m_finding;
    std::unique_ptr<Health> m_health;
    std::unique_ptr<grpc::Server> m_server;
};

} // namespace slipway
