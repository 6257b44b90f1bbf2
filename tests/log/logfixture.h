#pragma once
#include "model/log/sendlog.h"
#include "model/threads/bell.h"
#include <QTemporaryDir>
#include <QTest>

namespace slipway {

// A mailbox of log events, with what it takes to wait for one.
class EventBox {
    std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();

public:
    LogEvents box = std::make_shared<Mailbox<LogEvent>>([bell = m_bell] { bell->ring(); });

    // The next event of this kind, of all that came; fails after 20 s.
    template <typename Event>
    std::optional<Event> next()
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        for (;;) {
            for (LogEvent &event : box->drain())
                m_seen.push_back(std::move(event));
            while (!m_seen.empty()) {
                const LogEvent event = std::move(m_seen.front());
                m_seen.erase(m_seen.begin());
                if (const auto *wanted = std::get_if<Event>(&event))
                    return *wanted;
            }
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
            if (left.count() <= 0)
                return std::nullopt;
            m_bell->wait(left);
        }
    }
    bool reserved(quint64 upTo)
    {
        while (m_reserved < upTo) { // several asked for may be answered by one
            const auto event = next<Reserved>();
            if (!event)
                return false;
            m_reserved = event->upTo;
        }
        return true;
    }

private:
    std::vector<LogEvent> m_seen;
    quint64 m_reserved = 0;
};

inline RunFacts factsOf(const QString &title, qint64 total = -1)
{
    RunFacts facts;
    facts.title = title;
    facts.connection = QStringLiteral("Practice");
    facts.connectionId = QStringLiteral("5f0c");
    facts.address = QStringLiteral("sandbox:danube");
    facts.kind = QStringLiteral("danube");
    facts.destination = {QStringLiteral("/default/orders"), {}};
    facts.total = total;
    return facts;
}

inline MessageBatchPtr batchOf(quint64 first, int count, const QByteArray &key = "k")
{
    auto batch = std::make_shared<MessageBatch>(std::size_t(count));
    const quint16 to = batch->addDestination({QStringLiteral("/default/orders"), {}});
    for (int i = 0; i < count; ++i)
        batch->add(first + quint64(i),
                   Message{.key = key,
                           .body = QByteArray::number(first + quint64(i)),
                           .headers = {{"a", QByteArray("1"), FieldType::Text}},
                           .properties = {},
                           .timestampMs = {}},
                   to);
    return batch;
}

inline OutcomeBatch outcomesOf(quint64 first, quint64 count, State state = State::AcknowledgedNoPosition)
{
    OutcomeBatch batch;
    for (quint64 seq = first; seq < first + count; ++seq)
        batch.outcomes.push_back({.seq = seq,
                                  .offset = qint64(seq) + 1000,
                                  .latencyUs = quint32(seq % 700) + 100,
                                  .partition = qint32(seq % 3),
                                  .state = state});
    return batch;
}

inline OutcomeBatch failuresOf(quint64 first, quint64 count, State state, const QString &detail)
{
    OutcomeBatch batch = outcomesOf(first, count, state);
    batch.errors.push_back({Error::Kind::Unsupported, QStringLiteral("It did not work."), detail});
    for (Outcome &outcome : batch.outcomes)
        outcome.error = 1;
    return batch;
}

} // namespace slipway
