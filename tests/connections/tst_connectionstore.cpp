#include "model/connections/connectionstore.h"
#include "model/connections/practicelimits.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <atomic>
#include <thread>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

// JSON with ' for \", so that it can be read here.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestConnectionStore : public QObject {
    Q_OBJECT
private:
    static Profile profile(const QString &name, const QString &address = u"kafka://h1:9092,h2:9092"_s)
    {
        Profile made;
        made.name = name;
        made.kind = u"kafka"_s;
        made.address = address;
        return made;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(HomeFolder::make(m_home.connections()));
        QFile file(m_home.connections() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList names(const ConnectionStore &store) const
    {
        QStringList list;
        for (const Profile &each : store.profiles())
            list << each.name;
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    HomeFolder m_home;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_home = HomeFolder::fromEnvironment(m_folder->filePath(u"home"_s));
    }

    void theVeryFirstStartHasPractice()
    {
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        QCOMPARE(names(store), QStringList{u"Practice"_s});
        QCOMPARE(store.profiles()[0].address, u"sandbox:danube"_s);
        QCOMPARE(store.profiles()[0].kind, u"danube"_s);
    }

    void whereKafkaIsKnownThePracticeKafkaIsThereToo()
    {
        const BrokerKind kafka{.id = u"kafka"_s, .schemes = {}, .displayName = {}, .positionLabel = {}, .headersLabel = {},
                               .options = {}, .limits = {}};
        ConnectionStore store(m_home, {&kafka});
        QVERIFY(store.load());
        QCOMPARE(names(store), (QStringList{u"Practice"_s, u"Practice Kafka"_s}));
        QCOMPARE(store.profiles()[1].address, u"sandbox:kafka"_s);
        QVERIFY(!practiceLimits(store.profiles()[1]).isEmpty());
        QVERIFY(practiceLimits(store.profiles()[0]).isEmpty());
        QVERIFY(store.remove(store.profiles()[1].id));
        ConnectionStore second(m_home, {&kafka});
        QVERIFY(second.load());
        QCOMPARE(names(second), QStringList{u"Practice"_s}); // what was removed stays so
        QVERIFY(second.restorePractice());
        QCOMPARE(names(second), (QStringList{u"Practice"_s, u"Practice Kafka"_s}));
    }

    void aRemovedPracticeStaysRemovedUntilItIsBroughtBack()
    {
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        QVERIFY(store.remove(store.profiles()[0].id));
        ConnectionStore second(m_home);
        QVERIFY(second.load());
        QVERIFY(second.profiles().empty());
        QVERIFY(second.restorePractice());
        QVERIFY(second.restorePractice()); // is there: nothing happens
        QVERIFY(store.load());
        QCOMPARE(names(store), QStringList{u"Practice"_s});
    }

    void aPracticeComesBackBesideAnotherOfItsName()
    {
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        QVERIFY(store.remove(store.profiles()[0].id));
        QVERIFY(store.add(profile(u"Practice"_s)));
        QVERIFY(store.restorePractice());
        QCOMPARE(names(store), (QStringList{u"Practice"_s, u"Practice (2)"_s}));
    }

    void theFileIsAsTheProductSays()
    {
        ConnectionStore store(m_home);
        Profile made = profile(u"Orders EU / Größe"_s);
        made.environment = Profile::Environment::Production;
        made.readOnly = true;
        made.options = {{u"acks"_s, u"all"_s}, {u"window"_s, 5}, {u"tls"_s, true}, {u"large"_s, Q_INT64_C(9007199254740993)}};
        made.secrets = {u"password"_s};
        const auto added = store.add(made);
        QVERIFY(added);
        const QString path = m_home.connections() + u"/orders-eu-grosse.json"_s;
        QVERIFY2(QFile::exists(path), qPrintable(QDir(m_home.connections()).entryList().join(u" "_s)));
        const QByteArray bytes = contents(path);
        const QJsonObject saved = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(saved.keys(), (QStringList{u"address"_s, u"environment"_s, u"id"_s, u"kind"_s, u"name"_s, u"options"_s, u"readOnly"_s, u"secrets"_s, u"v"_s}));
        QCOMPARE(saved[u"v"], QJsonValue(1));
        QCOMPARE(saved[u"environment"], QJsonValue(u"production"_s));
        QCOMPARE(saved[u"readOnly"], QJsonValue(true));
        QCOMPARE(saved[u"secrets"], QJsonValue(QJsonArray{u"password"_s}));
        QVERIFY(bytes.contains("9007199254740993"));
        QVERIFY(!QUuid::fromString(saved[u"id"].toString()).isNull());
        ConnectionStore again(m_home);
        QVERIFY(again.load());
        QCOMPARE(*again.byName(u"orders eu / größe"_s), *added);
    }

    void filesAreTheOwnersAlone()
    {
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        for (const QString &path : {QString(m_home.connections() + u"/practice.json"_s), m_home.connections(), m_home.config()})
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }

    void membersOfANewerVersionAreKept()
    {
        put(u"a.json"_s, json("{'v':1,'id':'i','name':'A','kind':'kafka','address':'kafka://h','colour':'red','deep':{'x':[1,2]}}"));
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        QVERIFY(store.rename(u"i"_s, u"B"_s));
        QVERIFY(!QFile::exists(m_home.connections() + u"/a.json"_s));
        const QJsonObject saved = QJsonDocument::fromJson(contents(m_home.connections() + u"/b.json"_s)).object();
        QCOMPARE(saved[u"colour"], QJsonValue(u"red"_s));
        QCOMPARE(saved[u"deep"][u"x"].toArray().size(), 2);
        QCOMPARE(saved[u"name"], QJsonValue(u"B"_s));
    }

    void aDamagedFileIsSetAsideAndTheRestLoads()
    {
        put(u"good.json"_s, json("{'v':1,'id':'1','name':'Good','kind':'kafka','address':'kafka://h'}"));
        put(u"cut.json"_s, "{\"v\":1,\n\"id\":");
        put(u"list.json"_s, "[]");
        put(u"environment.json"_s, json("{'v':1,'id':'2','name':'E','kind':'kafka','address':'kafka://h','environment':'prod'}"));
        put(u"readonly.json"_s, json("{'v':1,'id':'3','name':'R','kind':'kafka','address':'kafka://h','readOnly':'yes'}"));
        put(u"address.json"_s, json("{'v':1,'id':'4','name':'N','kind':'kafka','address':'nothing'}"));
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        QCOMPARE(names(store), QStringList{u"Good"_s});
        QCOMPARE(store.problems().size(), 5u);
        for (const auto &problem : store.problems()) {
            QVERIFY(!QFile::exists(problem.file));
            QVERIFY(problem.keptAs.startsWith(problem.file + u".damaged-"_s));
            QVERIFY(QFile::exists(problem.keptAs));
            QVERIFY(!problem.error.message.isEmpty());
        }
        QVERIFY(store.problems()[1].error.message.contains(u"line 2"_s)); // cut.json
        QCOMPARE(contents(store.problems()[1].keptAs), "{\"v\":1,\n\"id\":"_ba);
        QVERIFY(store.load());
        QVERIFY(store.problems().empty());
    }

    void aNewerVersionsFileIsLeftAlone()
    {
        put(u"new.json"_s, json("{'v':2,'id':'1','name':'New','kind':'x','address':'y://z'}"));
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        QVERIFY(store.profiles().empty());
        QCOMPARE(store.problems().size(), 1u);
        QCOMPARE(store.problems()[0].error.kind, Error::Kind::Unsupported);
        QVERIFY(QFile::exists(m_home.connections() + u"/new.json"_s));
    }

    void aCopiedFileIsNotTheSameConnectionTwice()
    {
        put(u"a.json"_s, json("{'v':1,'id':'1','name':'A','kind':'kafka','address':'kafka://h'}"));
        put(u"b.json"_s, json("{'v':1,'id':'1','name':'B','kind':'kafka','address':'kafka://h'}"));
        put(u"c.json"_s, json("{'v':1,'id':'2','name':'A','kind':'kafka','address':'kafka://h'}"));
        ConnectionStore store(m_home);
        QVERIFY(store.load());
        QCOMPARE(names(store), (QStringList{u"A"_s, u"A (2)"_s}));
        QCOMPARE(store.problems().size(), 1u);
        QVERIFY(QFile::exists(m_home.connections() + u"/b.json"_s));
    }

    void aNameIsTakenOnce()
    {
        ConnectionStore store(m_home);
        QVERIFY(store.add(profile(u"A"_s)));
        QCOMPARE(store.add(profile(u"a"_s)).error().kind, Error::Kind::Conflict);
        const auto b = store.add(profile(u"B"_s));
        QCOMPARE(store.rename(b->id, u"A"_s).error().kind, Error::Kind::Conflict);
        QVERIFY(store.rename(b->id, u"b"_s)); // its own name in another case
        QCOMPARE(store.add(profile(u" "_s)).error().kind, Error::Kind::Invalid);
        QCOMPARE(store.add(profile(u"C"_s, u"nothing"_s)).error().kind, Error::Kind::Invalid);
        QCOMPARE(store.rename(u"none"_s, u"X"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(store.remove(u"none"_s).error().kind, Error::Kind::NotFound);
    }

    void namesThatMakeTheSameFileNameStayApart()
    {
        ConnectionStore store(m_home);
        for (const QString &name : {u"A B"_s, u"A/B"_s, u"../../A:B"_s, u"訂單"_s, u"注文"_s})
            QVERIFY(store.add(profile(name)));
        QCOMPARE(QDir(m_home.connections()).entryList({u"*.json"_s}, QDir::Files, QDir::Name),
                 (QStringList{u"a-b-2.json"_s, u"a-b-3.json"_s, u"a-b.json"_s, u"connection-2.json"_s, u"connection.json"_s, u"practice.json"_s}));
    }

    void noSecretReachesAFile()
    {
        BrokerKind kind;
        kind.id = u"kafka"_s;
        OptionSpec secret;
        secret.key = u"sasl.password"_s;
        secret.kind = OptionSpec::Kind::Secret;
        kind.options = {secret};
        ConnectionStore store(m_home, {&kind});
        const auto added = store.add(profile(u"A"_s, u"kafka://user:c4n4ry@h:9092"_s));
        QVERIFY(added);
        QCOMPARE(added->address, u"kafka://user@h:9092"_s);
        Profile with = *added;
        with.address = u"kafka://user:c4n4ry@h2:9092"_s;
        QVERIFY(store.replace(with));
        with.options.insert(u"sasl.password"_s, u"c4n4ry"_s);
        QCOMPARE(store.replace(with).error().kind, Error::Kind::Invalid);
        put(u"hand.json"_s, json("{'v':1,'id':'9','name':'Hand','kind':'kafka','address':'kafka://u:c4n4ry@h'}"));
        QVERIFY(store.load());
        QCOMPARE(store.byName(u"Hand"_s)->address, u"kafka://u@h"_s); // never shown
        QVERIFY(store.rename(u"9"_s, u"Hand2"_s));
        QProcess grep;
        grep.start(u"grep"_s, {u"-r"_s, u"c4n4ry"_s, m_folder->path()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.exitCode(), 1); // nothing found
    }

    void twoProcessesDoNotOverwriteEachOther()
    {
        ConnectionStore one(m_home), other(m_home);
        QVERIFY(one.load() && other.load());
        QVERIFY(one.add(profile(u"A"_s)));
        QCOMPARE(other.add(profile(u"A"_s)).error().kind, Error::Kind::Conflict); // it looked again
        QVERIFY(other.add(profile(u"A!"_s)));
        QVERIFY(one.load());
        QCOMPARE(one.profiles().size(), 3u);
        std::atomic<int> added = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    ConnectionStore store(m_home);
                    for (int i = 0; i < 5; ++i)
                        added += store.add(profile(u"x%1 %2"_s.arg(QString(t, u'!')).arg(i))).has_value();
                });
        }
        QCOMPARE(added, 20);
        QVERIFY(one.load());
        QCOMPARE(one.profiles().size(), 23u);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QFile inTheWay(m_folder->filePath(u"home"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        ConnectionStore store(m_home);
        QVERIFY(!store.load());
        QCOMPARE(store.load().error().kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
