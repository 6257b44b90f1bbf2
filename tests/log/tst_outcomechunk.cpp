#include "model/log/fieldcodec.h"
#include "model/log/outcomechunk.h"
#include <QTest>
#include <rapidcheck.h>

using namespace slipway;

class TestOutcomeChunk : public QObject {
    Q_OBJECT
private slots:
    void whatIsEncodedIsDecoded()
    {
        QVERIFY(rc::check("outcomes come back", [](const std::vector<std::tuple<quint16, qint64, qint64, quint32>> &in,
                                                   quint32 block, bool withIds) {
            OutcomeChunk chunk(block, -1, State::Failed);
            std::vector<Outcome> outcomes;
            std::vector<QByteArray> ids;
            for (const auto &[n, offset, time, latency] : in) {
                outcomes.push_back({.seq = block * OutcomeChunk::BlockSize + n % OutcomeChunk::BlockSize,
                                    .offset = offset, .brokerTimeMs = time, .latencyUs = latency,
                                    .attempts = quint8(latency)});
                ids.push_back(withIds && n % 3 ? "id-" + QByteArray::number(offset) : QByteArray());
                chunk.add(outcomes.back(), ids.back());
            }
            RC_PRE(!outcomes.empty());
            std::string bytes;
            chunk.encode(bytes);
            std::size_t at = 0;
            const auto same = [&](const Outcome &out, QByteArrayView id) {
                const Outcome &was = outcomes.at(at);
                RC_ASSERT(out.seq == was.seq && out.offset == was.offset && out.brokerTimeMs == was.brokerTimeMs);
                RC_ASSERT(out.latencyUs == was.latencyUs && out.attempts == was.attempts);
                RC_ASSERT(out.partition == -1 && out.state == State::Failed);
                RC_ASSERT(id == ids.at(at++));
            };
            RC_ASSERT(OutcomeChunk::decode(block, -1, State::Failed, chunk.count(),
                                           QByteArrayView(bytes.data(), qsizetype(bytes.size())), same));
            RC_ASSERT(at == outcomes.size());
        }));
    }

    void anyBytesAreReadWithoutHarm()
    {
        QVERIFY(rc::check("garbage", [](const std::string &bytes, quint32 count) {
            (void)OutcomeChunk::decode(0, 0, State::Failed, count % 100'000,
                                       QByteArrayView(bytes.data(), qsizetype(bytes.size())),
                                       [](const Outcome &, QByteArrayView) {});
            (void)fieldcodec::decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        }));
    }

    void aChunkCutShortIsNoticed()
    {
        OutcomeChunk chunk(3, 1, State::Acknowledged);
        for (quint64 i = 0; i < 100; ++i)
            chunk.add({.seq = 3 * OutcomeChunk::BlockSize + i * i % 1000, .offset = qint64(i * i), .latencyUs = 7});
        std::string bytes;
        chunk.encode(bytes);
        for (qsizetype size = 0; size < qsizetype(bytes.size()); ++size)
            QVERIFY(!OutcomeChunk::decode(3, 1, State::Acknowledged, 100, QByteArrayView(bytes.data(), size),
                                          [](const Outcome &, QByteArrayView) {}));
    }

    void outcomesInOrderCostNothingEach()
    {
        OutcomeChunk chunk(0, 2, State::Acknowledged);
        for (quint64 i = 0; i < 5000; ++i)
            chunk.add({.seq = i * 3, .offset = qint64(i), .latencyUs = 250});
        std::string bytes;
        chunk.encode(bytes);
        QVERIFY(bytes.size() < 40);
    }
};

QTEST_GUILESS_MAIN(TestOutcomeChunk)
#include "tst_outcomechunk.moc"
