#include "transport/sandbox/schemas.h"
#include <QTest>

using namespace slipway::sandbox;

class TestSchemas : public QObject {
    Q_OBJECT

    Schemas::New json(const std::string &definition)
    {
        return {.subject = "s", .type = "json_schema", .definition = definition, .description = {}, .createdBy = {}, .tags = {}};
    }

    ::danube::StreamMessage message(const std::string &body, std::optional<std::uint64_t> id = {})
    {
        ::danube::StreamMessage made;
        made.set_payload(body);
        if (id)
            made.set_schema_id(*id);
        return made;
    }

private slots:
    void versionsGrowAndTheSameTextIsTheSameVersion()
    {
        Schemas schemas;
        const auto first = schemas.add(json(R"({"properties":{"a":{"type":"integer"}}})"));
        QCOMPARE(first->version, 1u);
        const auto same = schemas.add(json(R"({ "properties": { "a": { "type": "integer" } } })"));
        QVERIFY(same->version == 1 && !same->isNew);
        const auto second = schemas.add(json(R"({"properties":{"a":{"type":"integer"},"b":{"type":"string"}}})"));
        QVERIFY(second->id == first->id && second->version == 2 && second->isNew);
        const auto changed = schemas.add(json(R"({"properties":{"a":{"type":"string"}}})"));
        QCOMPARE(QByteArray::fromStdString(changed.error().words),
                 QByteArray("Failed to register schema: Schema is not compatible with subject 's' (mode: Backward): "
                            "Backward incompatible: changed type of field 'a'"));
        QVERIFY(schemas.setMode("s", "NONE"));
        QCOMPARE(schemas.add(json(R"({"properties":{"a":{"type":"string"}}})"))->version, 3u);
    }

    void unknownTypesAndBrokenDefinitionsAreRefused()
    {
        Schemas schemas;
        Schemas::New xml = json("<a/>");
        xml.type = "xml";
        QVERIFY(schemas.add(xml).error().words.ends_with("Unknown schema type: xml"));
        QVERIFY(!schemas.add(json("{")));
    }

    void avroFieldsNeedADefault()
    {
        Schemas schemas;
        Schemas::New record = json(R"({"type":"record","name":"r","fields":[{"name":"a","type":"int"}]})");
        record.type = "avro";
        QVERIFY(schemas.add(record));
        record.definition = R"({"type":"record","name":"r","fields":[{"name":"a","type":"int"},{"name":"b","type":"int"}]})";
        QVERIFY(!schemas.add(record));
        record.definition =
            R"({"type":"record","name":"r","fields":[{"name":"a","type":"int"},{"name":"b","type":"int","default":0}]})";
        QVERIFY(schemas.add(record));
    }

    void anEnforcedTopicTakesOnlyWhatFits()
    {
        Schemas schemas;
        const auto id = schemas.add(json(R"({"properties":{"a":{"type":"integer"}}})"))->id;
        Topic::Schema topic{.subject = "s", .policy = Topic::Policy::Enforce, .checksPayload = true, .firstVersion = {}};
        const auto words = [&](const ::danube::StreamMessage &each) {
            const auto verdict = schemas.admit("/default/t", topic, each);
            return verdict ? QByteArray() : QByteArray::fromStdString(verdict.error().words);
        };
        QCOMPARE(words(message("{}")), QByteArray("Message missing schema_id for topic /default/t (expected subject: s)"));
        QCOMPARE(words(message("{}", 9999)), QByteArray("Schema ID 9999 not found in registry"));
        QVERIFY(words(message("no", id)).startsWith("Payload validation failed: Invalid JSON data: "));
        QVERIFY(words(message(R"({"a":"x"})", id)).startsWith("Payload validation failed: JSON Schema validation failed: "));
        QCOMPARE(words(message(R"({"a":1})", id)), QByteArray());
        topic.policy = Topic::Policy::Warn;
        QCOMPARE(words(message("{}")), QByteArray());
        QCOMPARE(words(message("{}", 9999)), QByteArray("Schema ID 9999 not found in registry")); // even then
    }
};

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
