#include "model/templates/templatejson.h"
#include "model/templates/templatestore.h"
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

// A collection of templates: files a person can read, and what happens to those that cannot be.
class TestTemplateStore : public QObject {
    Q_OBJECT

    static MessageTemplate whole()
    {
        MessageTemplate value{.name = u"New order"_s,
                              .connection = u"Practice"_s,
                              .destination = {u"/default/orders"_s, {}},
                              .partition = 2,
                              .key = "C-{{id}}",
                              .body = "{\"id\":{{id}}}\xff",
                              .headers = {{"a", "1", FieldType::Text}, {"a", std::nullopt, FieldType::Bytes}},
                              .options = {{u"dispatch"_s, u"reliable"_s}, {u"window"_s, 5}},
                              .variables = {{u"id"_s, {.byDefault = u"{{$index}}"_s}}, {u"token"_s, {.byDefault = {}, .secret = true}}},
                              .seed = 0xffff'ffff'ffff'fffeu,
                              .unknown = {{u"colour"_s, u"red"_s}}};
        value.variables[u"id"_s].unknown.insert(u"hint"_s, u"a number"_s);
        return value;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QDir(m_home->path()).mkpath(QFileInfo(name).path());
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_home;

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aTemplateComesBackAsItWasSavedWithMembersOfNewerVersions()
    {
        TemplateStore store(m_home->path());
        QVERIFY(store.save(u"New order"_s, whole()));
        TemplateStore other(m_home->path());
        QVERIFY(other.load());
        QCOMPARE(other.entries().size(), 1u);
        MessageTemplate expected = whole();
        expected.options = QJsonObject::fromVariantMap(expected.options).toVariantMap();
        QCOMPARE(other.entries().front().value, expected);
    }

    void theFileIsNamedAndReadableAsThePersonWroteIt()
    {
        TemplateStore store(m_home->path());
        QVERIFY(store.save(u"Bestellungen/Größe 3 (neu)"_s, whole()));
        QFile file(m_home->filePath(u"Bestellungen/Größe 3 (neu).json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\n    \"name\": \"Größe 3 (neu)\""));
        QVERIFY(text.contains("\"text\": \"C-{{id}}\""));
        QCOMPARE(QFile::permissions(file.fileName()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void foldersAreFoundAndNamesLookedUpByPathOrAlone()
    {
        TemplateStore store(m_home->path());
        for (const QString &path : {u"top"_s, u"eu/order"_s, u"us/order"_s, u"us/deep/refund"_s})
            QVERIFY(store.save(path, whole()));
        QVERIFY(store.load());
        QCOMPARE(store.folders(), (QStringList{u"eu"_s, u"us"_s, u"us/deep"_s}));
        QCOMPARE(store.find(u"refund"_s)->path(), u"us/deep/refund"_s);
        QCOMPARE(store.find(u"TOP"_s)->path(), u"top"_s);
        QCOMPARE(store.find(u"us/order"_s)->path(), u"us/order"_s);
        QCOMPARE(store.find(u"order"_s).error().kind, Error::Kind::Invalid);
        QCOMPARE(store.find(u"nothing"_s).error().kind, Error::Kind::NotFound);
    }

    void anExistingOneIsReplacedOnlyWhenAsked()
    {
        TemplateStore store(m_home->path());
        QVERIFY(store.save(u"a"_s, whole()));
        QCOMPARE(store.save(u"a"_s, whole()).error().kind, Error::Kind::Conflict);
        MessageTemplate changed = whole();
        changed.body = "x";
        QVERIFY(store.save(u"a"_s, changed, true));
        QCOMPARE(*store.find(u"a"_s)->value.body, "x"_ba);
    }

    void aNameThatLeavesTheFolderOrHidesIsRefused()
    {
        TemplateStore store(m_home->path() + u"/in"_s);
        for (const QString &path : {u""_s, u"../out"_s, u"a/../b"_s, u"/a"_s, u".hidden"_s, u"a\nb"_s, QString(300, u'x')})
            QCOMPARE(store.save(path, whole()).error().kind, Error::Kind::Invalid);
        QVERIFY(!QFile::exists(m_home->filePath(u"out.json"_s)));
    }

    void renamingAndRemovingFollowTheFile()
    {
        TemplateStore store(m_home->path());
        QVERIFY(store.save(u"a"_s, whole()));
        QVERIFY(store.rename(u"a"_s, u"shop/b"_s));
        QVERIFY(!store.find(u"a"_s));
        QCOMPARE(store.find(u"b"_s)->value.unknown, whole().unknown);
        QVERIFY(store.remove(u"shop/b"_s));
        QVERIFY(store.entries().empty());
        QCOMPARE(store.remove(u"shop/b"_s).error().kind, Error::Kind::NotFound);
    }

    void aDamagedFileIsSetAsideWithItsPlaceAndTheRestLoads()
    {
        TemplateStore store(m_home->path());
        QVERIFY(store.save(u"good"_s, whole()));
        write(u"bad.json"_s, "{\"v\":1,\n\"name\":\"bad\",\n!}\n");
        write(u"shop/wrong.json"_s, "{\"v\":1,\"name\":\"wrong\",\"headers\":{}}");
        QVERIFY(store.load());
        QCOMPARE(store.entries().size(), 1u);
        QCOMPARE(store.problems().size(), 2u);
        QVERIFY(store.problems()[0].error.message.contains(u"line 3"_s));
        QVERIFY(store.problems()[1].error.message.contains(u"headers"_s));
        for (const TemplateStore::Problem &problem : store.problems())
            QVERIFY(QFile::exists(problem.keptAs) && !QFile::exists(problem.file));
        QVERIFY(store.load());
        QVERIFY(store.problems().empty());
    }

    void aNewerVersionsFileIsSaidAndLeftAlone()
    {
        const QString file = write(u"new.json"_s, "{\"v\":2,\"name\":\"new\"}");
        TemplateStore store(m_home->path());
        QVERIFY(store.load());
        QCOMPARE(store.problems().size(), 1u);
        QCOMPARE(store.problems()[0].error.kind, Error::Kind::Unsupported);
        QVERIFY(QFile::exists(file));
    }

    void aMemberOfAnotherTypeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        QTest::addRow("v") << R"({"v":"1"})"_ba << u"v"_s;
        QTest::addRow("body") << R"({"v":1,"body":"text"})"_ba << u"body"_s;
        QTest::addRow("base64") << R"({"v":1,"key":{"base64":"?"}})"_ba << u"key"_s;
        QTest::addRow("headers") << R"({"v":1,"headers":[["a"]]})"_ba << u"headers"_s;
        QTest::addRow("seed") << R"({"v":1,"seed":-1})"_ba << u"seed"_s;
        QTest::addRow("variables") << R"({"v":1,"variables":{"a":5}})"_ba << u"variables.a"_s;
        QTest::addRow("default") << R"({"v":1,"variables":{"a":{"default":5}}})"_ba << u"variables.a"_s;
        QTest::addRow("destination") << R"({"v":1,"destination":{}})"_ba << u"destination"_s;
    }

    void aMemberOfAnotherTypeIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        const auto read = templateFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.contains(u'"' + member + u'"'), qPrintable(read.error().message));
    }

    void aSecretsValueIsNeverWrittenEvenWhenAFileHadOne()
    {
        const auto read = templateFromJson(QJsonDocument::fromJson(R"({"v":1,"variables":{"t":{"secret":true,"default":"canary"}}})").object());
        QVERIFY(read);
        QVERIFY(!QJsonDocument(templateToJson(*read)).toJson().contains("canary"));
    }
};

QTEST_APPLESS_MAIN(TestTemplateStore)
#include "tst_templatestore.moc"
