#pragma once
#include "transport/danube/danubeerror.h"
#include "transport/danube/topicowner.h"

namespace slipway {

// The live tail of one topic, or of one partition, through a subscription of its own. Reads a message only when it is
// asked to, so that what nobody wants yet stays with the broker. Worker only.
class PartitionTail {
public:
    struct Listener {
        std::function<void(PartitionTail &)> ready;                                // subscribed; once
        std::function<void(PartitionTail &, const ::danube::StreamMessage &)> message; // one for each read()
        std::function<void(PartitionTail &, const Error &)> ended;                 // by itself; nothing follows
    };

    PartitionTail(SessionLine &line, std::string topic, qint32 partition, std::string subscription, Listener listener);

    void start();
    void read();    // one message more; no effect while one is being read, or before ready
    void acknowledge(const ::danube::StreamMessage &message);
    void cancel();  // the stream ends; ended() does not come

    const std::string &topic() const { return m_topic; }
    const std::string &subscription() const { return m_subscription; }
    qint32 partition() const { return m_partition; }
    bool subscribed() const { return m_subscribed; } // so that there is a subscription to be removed
    bool streaming() const { return m_streaming; }

private:
    class Step final : public Completion {
    public:
        explicit Step(std::function<void(bool)> then) : m_then(std::move(then)) {}
        void completed(bool ok) override { m_then(ok); }

    private:
        const std::function<void(bool)> m_then;
    };

    void subscribe();
    void subscribed(const Answer &answer, const ::danube::ConsumerResponse &response);
    void openStream(quint64 consumerId);
    void readNext();
    void onRead(bool ok);
    void onFinished();
    void retry(const Error &error);

    SessionLine &m_line;
    const std::string m_topic;
    const qint32 m_partition;
    const std::string m_subscription;
    const Listener m_listener;
    TopicOwner::Place m_place;
    int m_tries = 0;
    bool m_subscribed = false;
    bool m_streaming = false;
    bool m_open = false;    // the stream's start has completed
    bool m_reading = false;
    bool m_wanted = false;  // a read was asked for before the stream was open
    bool m_cancelled = false;
    grpc::ClientContext m_context;
    std::unique_ptr<grpc::ClientAsyncReader<::danube::StreamMessage>> m_reader;
    ::danube::StreamMessage m_message;
    grpc::Status m_status;
    Step m_opened;
    Step m_read;
    Step m_finished;
};

} // namespace slipway
