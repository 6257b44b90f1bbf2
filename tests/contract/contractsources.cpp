#include "tests/contract/contractsuite.h"
#include <QTest>
#include <algorithm>

using std::chrono::milliseconds;

namespace slipway {

namespace {

// All that one source said.
class SourceRecord {
public:
    using Probe = EventProbe<SourceEvent>;

    void take(Probe &probe)
    {
        for (const SourceEvent &event : probe.drain()) {
            spokeAfterClosed = spokeAfterClosed || closed;
            if (std::holds_alternative<SessionReady>(event))
                ready = true;
            else if (const auto *batch = std::get_if<MessageBatchPtr>(&event))
                for (const MessageView &view : (*batch)->messages())
                    messages.push_back((*batch)->toMessage(view));
            else if (const auto *end = std::get_if<SessionClosed>(&event)) {
                closed = true;
                reason = end->reason;
            }
        }
    }

    [[nodiscard]] bool waitFor(Probe &probe, const std::function<bool()> &condition)
    {
        const auto until = std::chrono::steady_clock::now() + Watchdog;
        for (;;) {
            take(probe);
            if (condition())
                return true;
            if (std::chrono::steady_clock::now() > until)
                return false;
            probe.wait();
        }
    }

    std::vector<Message> messages;
    std::optional<Error> reason;
    bool ready = false;
    bool closed = false;
    bool spokeAfterClosed = false;
};

BrowsePlan planFor(const Destination &from, qint32 partitions)
{
    BrowsePlan plan{.from = from, .ranges = {}};
    for (qint32 i = 0; i < partitions; ++i)
        plan.ranges.push_back({.partition = i});
    return plan;
}

// What C9 compares: a broker may stamp times and properties of its own.
Message edited(Message message)
{
    message.timestampMs.reset();
    message.properties.clear();
    for (Field &header : message.headers)
        header.type = FieldType::Bytes;
    return message;
}

} // namespace

void ContractSuite::c2ASourceCloses()
{
    if (!m_subject->browses())
        QSKIP("This kind is not browsed.");
    EventProbe<SourceEvent> probe;
    SourceRecord record;
    auto source = m_subject->transport().browse(
        m_subject->endpoint(), planFor(m_subject->freshDestination(), m_subject->partitions()), probe.mailbox());
    QVERIFY(source.has_value());
    QVERIFY(record.waitFor(probe, [&] { return record.ready || record.closed; }));
    QVERIFY2(record.ready, record.reason ? qPrintable(record.reason->message + record.reason->detail) : "");
    (*source)->close();
    QVERIFY(record.waitFor(probe, [&] { return record.closed; }));
    QVERIFY(!record.reason);
    mustReturn("the destructor of a closed source", [&source] { source->reset(); });
    record.take(probe);
    QVERIFY(!record.spokeAfterClosed);
}

void ContractSuite::c3SourceCallsReturnWhileTheWorkerIsHeld()
{
    if (!m_subject->browses())
        QSKIP("This kind is not browsed.");
    EventProbe<SourceEvent> probe;
    SourceRecord record;
    auto held = probe.hold(); // from its first word on
    auto source = m_subject->transport().browse(
        m_subject->endpoint(), planFor(m_subject->freshDestination(), m_subject->partitions()), probe.mailbox());
    QVERIFY(source.has_value());
    QVERIFY(probe.waitUntilHeld());
    mustReturn("request and close while the worker is held", [&source] {
        (*source)->request(10);
        (*source)->close();
    });
    held.unlock();
    QVERIFY(record.waitFor(probe, [&] { return record.closed; }));
}

void ContractSuite::c4ASourcesDestructorReturnsWhileTheBrokerIsSilent()
{
    const auto endpoint = m_subject->silentEndpoint();
    if (!endpoint || !m_subject->browses())
        QSKIP("This kind is not browsed.");
    EventProbe<SourceEvent> probe;
    SourceRecord record;
    auto source = m_subject->transport().browse(
        *endpoint, planFor(m_subject->freshDestination(), m_subject->partitions()), probe.mailbox());
    QVERIFY(source.has_value());
    QVERIFY(record.waitFor(probe, [&] { return record.ready || record.closed; }));
    m_subject->silence();
    (*source)->request(10);
    mustReturn("a source's destructor with a silent broker", [&source] { source->reset(); });
    record.take(probe);
    QVERIFY(record.closed);
    m_subject->release();
    QVERIFY(probe.drain().empty());
}

void ContractSuite::c6NothingArrivesBeyondTheCredit()
{
    if (!m_subject->browses())
        QSKIP("This kind is not browsed.");
    const Destination destination = m_subject->freshDestination();
    EventProbe<SourceEvent> probe;
    SourceRecord record;
    auto source = m_subject->transport().browse(m_subject->endpoint(),
                                                planFor(destination, m_subject->partitions()), probe.mailbox());
    QVERIFY(source.has_value());
    QVERIFY(record.waitFor(probe, [&] { return record.ready || record.closed; }));
    QVERIFY2(!record.closed, record.reason ? qPrintable(record.reason->message + record.reason->detail) : "");
    Probe sendProbe;
    SendRecord sent;
    const auto session = open(sendProbe, m_subject->endpoint());
    QVERIFY(sendWindowed(*session, sendProbe, sent, destination, 20, 5));
    std::size_t credit = 0;
    record.take(probe);
    QVERIFY(record.messages.empty());
    for (const std::size_t more : {5u, 3u, 1u}) {
        (*source)->request(static_cast<qsizetype>(more));
        credit += more;
        QVERIFY(record.waitFor(probe, [&] { return record.messages.size() >= credit || record.closed; }));
        QVERIFY2(!record.closed, record.reason ? qPrintable(record.reason->message + record.reason->detail) : "");
        QCOMPARE(record.messages.size(), credit);
    }
    (*source)->close();
    QVERIFY(record.waitFor(probe, [&] { return record.closed; }));
    QCOMPARE(record.messages.size(), credit);
    QVERIFY(closeAndWait(*session, sendProbe, sent));
}

void ContractSuite::c9WhatItHoldsComesBackByteForByte()
{
    const std::vector<Message> messages = m_subject->holdable();
    const Destination destination = m_subject->freshDestination();
    EventProbe<SourceEvent> probe;
    SourceRecord record;
    std::unique_ptr<MessageSource> source;
    if (m_subject->browses()) {
        auto made = m_subject->transport().browse(m_subject->endpoint(),
                                                  planFor(destination, m_subject->partitions()), probe.mailbox());
        QVERIFY(made.has_value());
        source = std::move(*made);
        source->request(static_cast<qsizetype>(messages.size()));
        QVERIFY(record.waitFor(probe, [&] { return record.ready || record.closed; }));
    }
    Probe sendProbe;
    SendRecord sent;
    const auto session = open(sendProbe, m_subject->endpoint());
    auto filled = std::make_shared<MessageBatch>();
    const quint16 to = filled->addDestination(destination);
    for (quint64 seq = 0; const Message &message : messages)
        filled->add(seq++, message, to);
    QVERIFY(session->send(std::move(filled)));
    QVERIFY(sent.waitFor(sendProbe, [&] { return sent.closed() || sent.ended() == messages.size(); }));
    QVERIFY2(sent.errors().empty(), sent.errors().empty() ? "" : qPrintable(sent.errors()[0].detail));
    QVERIFY(closeAndWait(*session, sendProbe, sent));
    if (!source)
        QSKIP("Taken; this kind is not browsed, so nothing can be compared.");
    QVERIFY(record.waitFor(probe, [&] { return record.messages.size() >= messages.size() || record.closed; }));
    QCOMPARE(record.messages.size(), messages.size());
    for (const Message &message : messages)
        QVERIFY(std::ranges::any_of(record.messages, [&message](const Message &received) {
            return edited(received) == edited(message);
        }));
}

} // namespace slipway
