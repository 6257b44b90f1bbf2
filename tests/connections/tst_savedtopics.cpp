#include "model/connections/savedtopics.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestSavedTopics : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    HomeFolder m_home = HomeFolder::fromEnvironment(m_folder.filePath(u"home"_s));
    QString file() const { return m_home.config() + u"/topics.json"_s; }

private slots:
    void init() { QDir(m_home.config()).removeRecursively(); }

    void aStarredTopicComesBackWithItsSettings()
    {
        SavedTopics topics(m_home);
        QVERIFY(topics.load());
        QVERIFY(topics.all().empty());
        const SavedTopic orders{u"c1"_s, {u"/default/orders"_s, {}}, {{u"dispatch"_s, u"reliable"_s}, {u"partition"_s, Q_INT64_C(2)}}};
        QVERIFY(topics.save(orders));
        QVERIFY(topics.save({u"c2"_s, {u"/default/orders"_s, {}}, {}}));
        QVERIFY(topics.save({u"c1"_s, {u"exchange"_s, u"key"_s}, {}}));
        SavedTopics again(m_home);
        QVERIFY(again.load());
        QCOMPARE(again.all().size(), 3u);
        QVERIFY(*again.find(u"c1"_s, {u"/default/orders"_s, {}}) == orders);
        QCOMPARE(again.of(u"c1"_s).size(), 2u);
        QVERIFY(again.find(u"c1"_s, {u"exchange"_s, u"key"_s}));
        QVERIFY(!again.find(u"c1"_s, {u"exchange"_s, {}}));
    }

    void savingAgainReplacesAndRemovingRemoves()
    {
        SavedTopics topics(m_home), other(m_home);
        QVERIFY(topics.save({u"c"_s, {u"a"_s, {}}, {}}));
        QVERIFY(other.save({u"c"_s, {u"b"_s, {}}, {}})); // another process
        QVERIFY(topics.save({u"c"_s, {u"a"_s, {}}, {{u"x"_s, 1}}}));
        QCOMPARE(topics.all().size(), 2u);
        QVERIFY(topics.remove(u"c"_s, {u"a"_s, {}}));
        QVERIFY(topics.remove(u"c"_s, {u"none"_s, {}}));
        QCOMPARE(topics.all().size(), 1u);
        QVERIFY(topics.removeAll(u"c"_s));
        QVERIFY(other.load());
        QVERIFY(other.all().empty());
    }

    void membersOfANewerVersionAreKept()
    {
        QVERIFY(HomeFolder::make(m_home.config()));
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(R"({"v":1,"order":"name","topics":[{"connection":"c","name":"a","options":{},"colour":"red"}]})");
        written.close();
        SavedTopics topics(m_home);
        QVERIFY(topics.save({u"c"_s, {u"b"_s, {}}, {}}));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(json[u"order"], QJsonValue(u"name"_s));
        QCOMPARE(json[u"topics"][0][u"colour"], QJsonValue(u"red"_s));
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QVERIFY(HomeFolder::make(m_home.config()));
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("{");
        written.close();
        SavedTopics topics(m_home);
        const auto loaded = topics.load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u".damaged-"_s));
        QVERIFY(!QFile::exists(file()));
        QVERIFY(topics.save({u"c"_s, {u"b"_s, {}}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestSavedTopics)
#include "tst_savedtopics.moc"
