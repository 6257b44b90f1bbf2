#include "tests/contract/contractsuite.h"
#include "tests/contract/moduletransport.h"
#include "transport/devnull/devnullkind.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

// Nowhere as a subject: it has no broker; what stands for a silent one is a latency far beyond the watchdog.
class DevnullSubject final : public ContractSubject {
public:
    explicit DevnullSubject(Transport *transport) : m_transport(transport) {}

    const BrokerKind &kind() const override { return devnullKind(); }
    Transport &transport() override { return *m_transport; }
    Endpoint endpoint() override { return {.url = u"devnull:"_s, .options = {}, .secrets = {}, .limits = {}}; }
    Destination freshDestination() override { return {.name = u"anything"_s, .routingKey = {}}; }

    std::optional<Endpoint> silentEndpoint() override
    {
        Endpoint silent = endpoint();
        silent.options.insert(u"latency.ms"_s, 3'600'000);
        return silent;
    }

    std::vector<Message> holdable() const override
    {
        const Field bytes{"a", QByteArray("\xff\x00", 2), FieldType::Bytes};
        return {Message{},
                {.key = QByteArray(""), .body = QByteArray(""), .headers = {}, .properties = {}, .timestampMs = 0},
                {.key = "\xfe", .body = QByteArray("\0\n", 2), .headers = {bytes, bytes}, .properties = {}, .timestampMs = {}}};
    }

private:
    Transport *m_transport;
};

class TestDevnullContract final : public ContractSuite {
    Q_OBJECT
public:
    TestDevnullContract()
        : ContractSuite([]() -> Result<std::unique_ptr<ContractSubject>> {
              const auto transport = moduleTransport(u"devnull"_s);
              if (!transport)
                  return std::unexpected(transport.error());
              return std::make_unique<DevnullSubject>(*transport);
          })
    {
    }

private slots:
    void theShareThatIsToFailFailsAndIsSaid()
    {
        Endpoint failing = subject().endpoint();
        failing.options.insert(u"fail.rate"_s, u"25"_s); // as typed after -X
        EventProbe<ProducerEvent> probe;
        SendRecord record;
        const auto session = subject().transport().produce(failing, probe.mailbox());
        QVERIFY(session.has_value());
        auto batch = std::make_shared<MessageBatch>();
        const quint16 to = batch->addDestination(subject().freshDestination());
        for (quint64 seq = 0; seq < 100; ++seq)
            batch->add({.key = {}, .body = "x", .seq = seq, .destination = to});
        QVERIFY((*session)->send(std::move(batch)));
        QVERIFY(record.waitFor(probe, [&] { return record.ended() == 100; }));
        QCOMPARE(record.count(State::Failed), 25u);
        QCOMPARE(record.count(State::AcknowledgedNoPosition), 75u);
        QCOMPARE(record.errors().size(), 1u);
        QCOMPARE(record.errors()[0].detail, u"fail.rate"_s);
    }

    void whatNowhereLacksIsSaidAsUnsupported()
    {
        const Endpoint endpoint = subject().endpoint();
        EventProbe<SourceEvent> probe;
        QCOMPARE(subject().transport().browse(endpoint, {}, probe.mailbox()).error().kind, Error::Kind::Unsupported);
        QCOMPARE(subject().transport().topology(endpoint).error().kind, Error::Kind::Unsupported);
        QCOMPARE(subject().transport().schemas(endpoint).error().kind, Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestDevnullContract)
#include "tst_devnullcontract.moc"
