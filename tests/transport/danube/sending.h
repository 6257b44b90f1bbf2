#pragma once
#include "tests/contract/sendrecord.h"
#include "model/ports/transport.h"

namespace slipway {

// A session to a scripted broker, and what it said.
struct Sending {
    EventProbe<ProducerEvent> probe;
    SendRecord record;
    std::unique_ptr<ProducerSession> session;

    Sending(Transport &transport, const std::string &url, const OptionValues &options)
    {
        auto made = transport.produce(
            {.url = QString::fromStdString(url), .options = options, .secrets = {}, .limits = {}}, probe.mailbox());
        if (made)
            session = std::move(*made);
        else
            record = {};
    }

    bool send(const std::vector<Message> &messages, const QString &topic = QStringLiteral("/default/orders"), qint32 partition = -1)
    {
        auto batch = std::make_shared<MessageBatch>(messages.size());
        const quint16 to = batch->addDestination({.name = topic, .routingKey = {}});
        for (const Message &message : messages)
            batch->add(next++, message, to, partition);
        return session->send(std::move(batch));
    }

    bool allEnd() { return record.waitFor(probe, [this] { return record.closed() || record.ended() >= next; }); }
    bool closes(std::chrono::milliseconds deadline = std::chrono::milliseconds(5000))
    {
        session->close(deadline);
        return record.waitFor(probe, [this] { return record.closed(); });
    }

    quint64 next = 0;
};

inline std::vector<Message> bodies(int count)
{
    std::vector<Message> messages;
    for (int i = 0; i < count; ++i)
        messages.push_back({.key = {}, .body = QByteArray::number(i), .headers = {}, .properties = {}, .timestampMs = {}});
    return messages;
}

} // namespace slipway
