#include "tests/contract/contractsuite.h"
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace slipway {

void ContractSuite::initTestCase()
{
    auto made = m_make();
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + u' ' + made.error().detail));
    m_subject = std::move(*made);
}

void ContractSuite::cleanup()
{
    if (m_subject)
        m_subject->release(); // also after a failed check: the next test needs a broker that answers
}

void ContractSuite::cleanupTestCase()
{
    m_subject.reset();
}

std::unique_ptr<ProducerSession> ContractSuite::open(Probe &probe, const Endpoint &endpoint)
{
    auto session = m_subject->transport().produce(endpoint, probe.mailbox());
    if (!session) {
        QTest::qFail(qPrintable(session.error().message + u' ' + session.error().detail), __FILE__, __LINE__);
        return nullptr;
    }
    return std::move(*session);
}

MessageBatchPtr ContractSuite::batch(const Destination &to, quint64 firstSeq, std::size_t messages,
                                     qsizetype bytes) const
{
    auto filled = std::make_shared<MessageBatch>(messages, messages * static_cast<std::size_t>(bytes));
    const quint16 destination = filled->addDestination(to);
    for (std::size_t i = 0; i < messages; ++i)
        filled->add({.key = {},
                     .body = filled->keep(QByteArray::number(firstSeq + i).leftJustified(bytes, '.')),
                     .seq = firstSeq + i,
                     .destination = destination});
    return filled;
}

bool ContractSuite::sendWindowed(ProducerSession &session, Probe &probe, SendRecord &record, const Destination &to,
                                 std::size_t messages, std::size_t batchSize)
{
    const auto window = static_cast<std::size_t>(m_subject->kind().limits.windowMessages);
    batchSize = std::min(batchSize, window);
    for (std::size_t next = 0; next < messages;) {
        const std::size_t size = std::min(batchSize, messages - next);
        if (!record.waitFor(probe, [&] { return record.closed() || next - record.ended() + size <= window; })
            || record.closed() || !session.send(batch(to, next, size)))
            return false;
        next += size;
    }
    return record.waitFor(probe, [&] { return record.closed() || record.ended() >= messages; });
}

bool ContractSuite::closeAndWait(ProducerSession &session, Probe &probe, SendRecord &record)
{
    session.close(milliseconds(5000));
    return record.waitFor(probe, [&record] { return record.closed(); });
}

void ContractSuite::c1EveryMessageTakenEndsExactlyOnce()
{
    for (const std::size_t size : {1u, 7u, 500u}) {
        Probe probe;
        SendRecord record;
        const auto session = open(probe, m_subject->endpoint());
        const std::size_t messages = size == 1 ? 200 : 3000;
        QVERIFY(sendWindowed(*session, probe, record, m_subject->freshDestination(), messages, size));
        QVERIFY(closeAndWait(*session, probe, record));
        QVERIFY2(!record.reason(), record.reason() ? qPrintable(record.reason()->detail) : "");
        QVERIFY(record.eachEndedOnce(0, messages));
        QCOMPARE(record.count(State::Acknowledged) + record.count(State::AcknowledgedNoPosition)
                     + record.count(State::SentUnconfirmed),
                 messages);
    }
}

void ContractSuite::c1ARefusedBatchGetsNoOutcome()
{
    Probe probe;
    SendRecord record;
    const auto session = open(probe, m_subject->endpoint());
    QVERIFY(closeAndWait(*session, probe, record));
    const auto refused = batch(m_subject->freshDestination(), 0, 3);
    QVERIFY(!session->send(refused));
    record.take(probe);
    QCOMPARE(record.ended(), 0u);
    QCOMPARE(refused.use_count(), 1);
}

void ContractSuite::c1SendsThatRaceWithCloseEndOnce()
{
    Probe probe;
    SendRecord record;
    const auto session = open(probe, m_subject->endpoint());
    const Destination to = m_subject->freshDestination();
    std::atomic<quint64> taken = 0;
    std::atomic<bool> sending = true;
    std::thread sender([&] { // one batch after another until the session refuses
        while (taken < 100'000 && session->send(batch(to, taken, 5)))
            taken += 5;
        sending = false;
    });
    const bool started = record.waitFor(probe, [&] { return record.ended() > 20; });
    session->close(milliseconds(5000));
    const bool closed = record.waitFor(probe, [&] { return record.closed() && !sending; });
    sender.join();
    QVERIFY(started);
    QVERIFY(closed);
    QVERIFY(record.eachEndedOnce(0, taken));
    QCOMPARE(record.count(State::Failed), 0u);
}

void ContractSuite::c2ClosedIsTheLastEventAndFollowsClose()
{
    Probe probe;
    SendRecord record;
    auto session = open(probe, m_subject->endpoint());
    const Destination to = m_subject->freshDestination();
    QVERIFY(session->send(batch(to, 0, 50)));
    session->close(milliseconds(5000));
    session->close(milliseconds(5000)); // again: nothing more comes of it
    QVERIFY(record.waitFor(probe, [&] { return record.closed(); }));
    QVERIFY(!record.reason());
    mustReturn("the destructor after SessionClosed", [&session] { session.reset(); });
    record.take(probe);
    QVERIFY(!record.spokeAfterClosed());
    QVERIFY(record.eachEndedOnce(0, 50));
}

void ContractSuite::c2ClosedComesWhenNobodyListens()
{
    const auto endpoint = m_subject->deadEndpoint();
    if (!endpoint)
        QSKIP("This kind has no broker that could be away.");
    Probe probe;
    SendRecord record;
    const Destination to = m_subject->freshDestination();
    const auto session = open(probe, *endpoint);
    const bool taken = session->send(batch(to, 0, 10)); // or the session has closed already
    QVERIFY(record.waitFor(probe, [&] { return record.closed(); }));
    QVERIFY(record.reason());
    QCOMPARE(record.reason()->kind, Error::Kind::Unreachable);
    QVERIFY(!record.reason()->message.isEmpty());
    QVERIFY(record.eachEndedOnce(0, taken ? 10 : 0));
    QCOMPARE(record.count(State::Ambiguous), 0u); // nothing can have left
    QVERIFY(!session->send(batch(to, 10, 1)));
    QVERIFY(!record.spokeAfterClosed());
}

void ContractSuite::c2ClosedComesWhenTheBrokerIsSilent()
{
    const auto endpoint = m_subject->silentEndpoint();
    if (!endpoint)
        QSKIP("This kind always answers.");
    Probe probe;
    SendRecord record;
    const auto session = open(probe, *endpoint);
    const Destination to = m_subject->freshDestination();
    QVERIFY(record.waitFor(probe, [&] { return record.ready() || record.closed(); }));
    if (m_subject->answersBeforeSilence()) {
        QVERIFY(session->send(batch(to, 30, 1)));
        QVERIFY(record.waitFor(probe, [&] { return record.ended() == 1; }));
    }
    m_subject->silence();
    QVERIFY(session->send(batch(to, 0, 30)));
    session->close(milliseconds(200));
    QVERIFY(record.waitFor(probe, [&] { return record.closed(); }));
    QVERIFY(record.eachEndedOnce(0, record.ends().size()));
    QCOMPARE(record.count(State::Ambiguous) + record.count(State::Cancelled), 30u);
}

void ContractSuite::c3ProducerCallsReturnWhileTheWorkerIsHeld()
{
    Probe probe;
    SendRecord record;
    auto session = open(probe, m_subject->endpoint());
    const Destination to = m_subject->freshDestination();
    QVERIFY(record.waitFor(probe, [&] { return record.ready() || record.closed(); }));
    auto held = probe.hold();
    QVERIFY(session->send(batch(to, 50, 1)));
    QVERIFY(probe.waitUntilHeld());
    mustReturn("send and close while the worker is held", [&] {
        for (quint64 seq = 0; seq < 50; seq += 5)
            if (!session->send(batch(to, seq, 5)))
                qFatal("send refused a batch before close");
        session->close(milliseconds(5000));
    });
    held.unlock();
    QVERIFY(record.waitFor(probe, [&] { return record.closed(); }));
    QVERIFY(record.eachEndedOnce(0, 51));
}

void ContractSuite::c4TheDestructorReturnsWhileTheBrokerIsSilent()
{
    const auto endpoint = m_subject->silentEndpoint();
    if (!endpoint)
        QSKIP("This kind always answers.");
    Probe probe;
    SendRecord record;
    auto session = open(probe, *endpoint);
    const Destination to = m_subject->freshDestination();
    QVERIFY(record.waitFor(probe, [&] { return record.ready() || record.closed(); }));
    m_subject->silence();
    QVERIFY(session->send(batch(to, 0, 30)));
    mustReturn("the destructor with a silent broker", [&session] { session.reset(); });
    record.take(probe); // whatever is in the mailbox now is all that ever comes
    QVERIFY(record.closed());
    QVERIFY(record.eachEndedOnce(0, 30));
    m_subject->release();
    QVERIFY(probe.drain().empty());
}

void ContractSuite::c5ABatchIsLetGoWithItsLastOutcome()
{
    Probe probe;
    SendRecord record;
    const auto session = open(probe, m_subject->endpoint());
    const Destination to = m_subject->freshDestination();
    std::vector<std::weak_ptr<const MessageBatch>> watched;
    for (quint64 seq = 0; seq < 60; seq += 20) {
        auto payload = std::make_shared<QByteArray>("a block that the batch holds");
        auto filled = std::make_shared<MessageBatch>();
        const quint16 destination = filled->addDestination(to);
        for (quint64 i = 0; i < 20; ++i)
            filled->add({.key = {}, .body = *payload, .seq = seq + i, .destination = destination});
        filled->hold(std::move(payload));
        watched.emplace_back(filled);
        QVERIFY(session->send(std::move(filled)));
    }
    std::size_t checked = 0;
    QVERIFY(record.waitFor(probe, [&] {
        for (std::size_t i = checked; i < watched.size(); ++i) {
            const auto ends = std::ranges::count_if(
                record.ends(), [i](const auto &end) { return end.first / 20 == i; });
            if (ends == 20 && watched[i].expired())
                ++checked;
            else if (ends == 20)
                return true; // ended and still held
        }
        return checked == watched.size();
    }));
    QCOMPARE(checked, watched.size());
    QVERIFY(closeAndWait(*session, probe, record));
}

void ContractSuite::c7AnUnknownVendorCodeIsInternalWithTheCode()
{
    const auto unknown = m_subject->unknownCode();
    if (!unknown)
        QSKIP("This kind has no vendor whose codes could be unknown.");
    QCOMPARE(unknown->first.kind, Error::Kind::Internal);
    QVERIFY2(unknown->first.detail.contains(unknown->second), qPrintable(unknown->first.detail));
    QVERIFY(!unknown->first.message.isEmpty());
}

void ContractSuite::c8NoSecretIsTold()
{
    for (const OptionSpec &option : m_subject->kind().options)
        if (option.kind == OptionSpec::Kind::Secret)
            QVERIFY2(!option.byDefault.isValid(), qPrintable(option.key)); // --help prints defaults
    const auto endpoint = m_subject->secretEndpoint();
    if (!endpoint)
        QSKIP("This kind has no secrets yet.");
    Probe probe;
    SendRecord record;
    const auto session = open(probe, *endpoint);
    QVERIFY(session->send(batch(m_subject->freshDestination(), 0, 3)));
    QVERIFY(record.waitFor(probe, [&] { return record.closed() || record.ended() == 3; }));
    QVERIFY(closeAndWait(*session, probe, record));
    QStringList told = record.notices();
    for (const Error &error : record.errors())
        told << error.message << error.detail;
    for (const QByteArray &secret : endpoint->secrets)
        for (const QString &text : told)
            QVERIFY2(!text.contains(QString::fromUtf8(secret)), qPrintable(text));
}

void ContractSuite::c9WhatItCannotHoldIsRefusedWithTheReason()
{
    const Destination to = m_subject->freshDestination();
    for (const Message &message : m_subject->holdable()) {
        MessageBatch one;
        one.add(1, message, one.addDestination(to));
        const OutcomeBatch refused = m_subject->transport().refuse(one);
        QVERIFY2(refused.outcomes.empty(), refused.errors.empty() ? "" : qPrintable(refused.errors[0].message));
    }
    MessageBatch mixed;
    const quint16 destination = mixed.addDestination(to);
    quint64 seq = 0;
    for (const Message &message : m_subject->unholdable()) {
        mixed.add(seq++, message, destination);
        mixed.add(seq++, m_subject->holdable().front(), destination); // between two that are refused: not refused
    }
    const OutcomeBatch refused = m_subject->transport().refuse(mixed);
    QCOMPARE(refused.outcomes.size(), m_subject->unholdable().size());
    for (const Outcome &outcome : refused.outcomes) {
        QCOMPARE(outcome.seq % 2, 0u);
        QCOMPARE(outcome.state, State::Failed);
        const Error *error = refused.error(outcome);
        QVERIFY(error && !error->message.isEmpty());
        QVERIFY(error->kind == Error::Kind::Invalid || error->kind == Error::Kind::Unsupported
                || error->kind == Error::Kind::TooLarge);
    }
}

void ContractSuite::c10EventsComeFromOneWorkerOnly()
{
    Probe probe;
    SendRecord record;
    const auto session = open(probe, m_subject->endpoint());
    QVERIFY(sendWindowed(*session, probe, record, m_subject->freshDestination(), 500, 10));
    QVERIFY(closeAndWait(*session, probe, record));
    QCOMPARE(probe.pushers().size(), 1u);
    QVERIFY(!probe.pushers().contains(std::this_thread::get_id()));
    QVERIFY(record.ready());
}

} // namespace slipway
