#include "transport/kafka/kafkakind.h"
#include "model/core/optioncheck.h"
#include "model/workbench/nextpartition.h"
#include "transport/kafka/kafkadefaults.h"
#include "transport/kafka/kafkapartitioner.h"
#include "transport/kafka/kafkaproperty.h"
#include <QRegularExpression>
#include <QTest>
#include <cstdlib>
#include <librdkafka/rdkafka.h>

using namespace slipway;
using namespace Qt::StringLiterals;

// Kafka's kind: plain data, held against the library that it describes.
class TestKafkaKind : public QObject {
    Q_OBJECT

    struct Documented {
        QString range, byDefault;
    };

    // The library's own list; those that are set by functions, and those that do nothing any more, are left out.
    static QHash<QString, Documented> documented()
    {
        char *text = nullptr;
        std::size_t size = 0;
        FILE *file = open_memstream(&text, &size);
        rd_kafka_conf_properties_show(file);
        fclose(file);
        QHash<QString, Documented> found;
        // A default may have bars of its own, so the importance behind it is looked for.
        static const QRegularExpression row(
            uR"(^(\S+)\s*\|\s*[*CP]\s*\|(.*?)\|(.*?)\|\s*(?:high|medium|low)\s*\| .*<br>\*Type: )"_s);
        for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
            const auto parts = row.match(line);
            if (!parts.hasMatch() || line.contains(u"see dedicated API") || line.contains(u"No longer used"))
                continue;
            const QString name = parts.captured(1);
            if (!found.contains(name)) // of a topic's and a client's property with one name, the client's
                found.insert(name, {parts.captured(2).trimmed(), parts.captured(3).trimmed()});
        }
        std::free(text);
        found.remove(u"builtin.features"_s);
        return found;
    }

private slots:
    void everyPropertyOfTheLibraryIsInTheTable()
    {
        QHash<QString, Documented> library = documented();
        QVERIFY(library.size() > 100);
        for (const auto &properties : {kafkaConnectionProperties(), kafkaProducerProperties(), kafkaReaderProperties()})
            for (const KafkaProperty &property : properties) {
                const QString name = QString::fromLatin1(property.name);
                QVERIFY2(library.contains(name), property.name);
                const Documented said = library.take(name);
                QCOMPARE(QString::fromLatin1(property.range), said.range);
                QCOMPARE(QString::fromUtf8(property.byDefault), said.byDefault);
                QVERIFY2(findOption(kafkaKind().options, name), property.name);
            }
        QVERIFY2(library.isEmpty(), qPrintable(QStringList(library.keys()).join(u' ')));
    }

    void everyDefaultIsAllowedByItsOwnRow()
    {
        for (const OptionSpec &row : kafkaKind().options) {
            QVERIFY2(!row.help.isEmpty() && !row.label.isEmpty() && !row.group.isEmpty(), qPrintable(row.key));
            if (row.byDefault.isNull() || row.byDefault.toString().isEmpty() || row.kind == OptionSpec::Kind::Secret)
                continue;
            const auto checked = checkOptions({{row.key, row.byDefault}}, kafkaKind().options);
            QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message));
        }
    }

    void noKeyIsThereTwice()
    {
        QSet<QString> keys;
        for (const OptionSpec &row : kafkaKind().options) {
            QVERIFY2(!keys.contains(row.key), qPrintable(row.key));
            keys.insert(row.key);
        }
    }

    void whatSlipwayPrefersIsShownAsTheDefault()
    {
        for (const KafkaDefault &ours : KafkaDefaults) {
            const OptionSpec *row = findOption(kafkaKind().options, QString::fromLatin1(ours.name));
            QVERIFY2(row, ours.name);
            QCOMPARE(row->byDefault.toString(), QString::fromLatin1(ours.value));
        }
    }

    void anUnknownPropertyNamesTheNearest()
    {
        const auto typed = optionsFromText({u"linger.sm=5"_s}, kafkaKind().options);
        QVERIFY(!typed);
        QVERIFY2(typed.error().message.contains(u"linger.ms"), qPrintable(typed.error().message));
    }

    void keysGoWhereJavaLibrdkafkaAndSaramaSendThem_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("java");
        QTest::addColumn<int>("librdkafka");
        QTest::newRow("a") << "a"_ba << 4 << 3;
        QTest::newRow("order-123") << "order-123"_ba << 1 << 1;
        QTest::newRow("user-1") << "user-1"_ba << 8 << 8;
        QTest::newRow("key") << "key"_ba << 1 << 1;
        QTest::newRow("1") << "1"_ba << 3 << 11;
        QTest::newRow("kafka") << "kafka"_ba << 4 << 11;
    }
    void keysGoWhereJavaLibrdkafkaAndSaramaSendThem()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, java);
        QFETCH(int, librdkafka);
        QCOMPARE(kafkaPartition({}, key, 12), java); // the default
        QCOMPARE(kafkaPartition({{u"partitioner"_s, u"murmur2"_s}}, key, 12), java);
        QCOMPARE(kafkaPartition({{u"partitioner"_s, u"consistent_random"_s}}, key, 12), librdkafka);
        QCOMPARE(kafkaPartition({{u"partitioner"_s, u"consistent"_s}}, key, 12), librdkafka);
    }

    void everyKeyGoesWhereTheLibraryItselfSendsIt()
    {
        using Library = int32_t (*)(const rd_kafka_topic_t *, const void *, size_t, int32_t, void *, void *);
        const std::array<std::pair<QString, Library>, 3> all{
            std::pair(u"murmur2"_s, &rd_kafka_msg_partitioner_murmur2),
            std::pair(u"consistent"_s, &rd_kafka_msg_partitioner_consistent),
            std::pair(u"fnv1a"_s, &rd_kafka_msg_partitioner_fnv1a)};
        quint32 state = 1;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray key;
            for (int i = 0; i < round % 23; ++i)
                key += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
            const QByteArrayView view = key.isEmpty() ? QByteArrayView("", 0) : QByteArrayView(key);
            const int32_t partitions = 2 + round % 97;
            for (const auto &[name, library] : all)
                QCOMPARE(kafkaPartition({{u"partitioner"_s, name}}, view, partitions),
                         library(nullptr, view.data(), static_cast<size_t>(view.size()), partitions, nullptr, nullptr));
        }
    }

    void theWindowForetellsTheNextPartitionWithTheOptionsThatCount()
    {
        Profile profile;
        Composition composed;
        composed.key = {.on = true, .name = {}, .type = FieldRow::Type::Text, .value = u"order-123"_s};
        QCOMPARE(nextPartition(kafkaKind(), profile, composed, 12), 1);
        composed.key.value = u"1"_s;
        QCOMPARE(nextPartition(kafkaKind(), profile, composed, 12), 3);
        profile.options.insert(u"partitioner"_s, u"consistent_random"_s); // the connection's
        QCOMPARE(nextPartition(kafkaKind(), profile, composed, 12), 11);
        composed.options.insert(u"partitioner"_s, u"murmur2_random"_s); // over it the message's
        QCOMPARE(nextPartition(kafkaKind(), profile, composed, 12), 3);
        composed.partition = 5;
        QCOMPARE(nextPartition(kafkaKind(), profile, composed, 12), 5);
        composed.partition = -1;
        composed.key.on = false;
        QCOMPARE(nextPartition(kafkaKind(), profile, composed, 12), -1);
    }

    void whatIsChosenByChanceIsNotForetold()
    {
        QCOMPARE(kafkaPartition({}, {}, 12), -1);
        QCOMPARE(kafkaPartition({{u"partitioner"_s, u"random"_s}}, "a", 12), -1);
        QCOMPARE(kafkaPartition({{u"partitioner"_s, u"consistent_random"_s}}, QByteArrayView("", 0), 12), -1);
        QCOMPARE(kafkaPartition({}, {}, 1), 0);
    }
};

QTEST_GUILESS_MAIN(TestKafkaKind)
#include "tst_kafkakind.moc"
