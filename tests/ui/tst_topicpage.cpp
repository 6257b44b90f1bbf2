#include "tests/ui/stage.h"
#include "ui/navigator/navigatorpane.h"
#include "ui/topics/topicpage.h"
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace slipway;

// The page about a topic, on the sandbox's brokers.
class TestTopicPage : public QObject {
    Q_OBJECT

    static QString practice(Stage &stage, const QString &address)
    {
        for (const Profile &profile : stage.bench().profiles())
            if (profile.address == address)
                return profile.id;
        return {};
    }

private slots:
    void whatABrokerSaysOfATopicIsShown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<bool>("partitions");
        QTest::newRow("Danube") << u"sandbox:danube"_s << u"/default/orders"_s << false;
        QTest::newRow("Kafka") << u"sandbox:kafka"_s << u"orders"_s << true;
    }

    void whatABrokerSaysOfATopicIsShown()
    {
        if (const QString missing = Stage::sandboxMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QFETCH(QString, address);
        QFETCH(QString, topic);
        QFETCH(bool, partitions);
        QTemporaryDir home;
        Stage stage(home.path());
        stage.open();
        const QString id = practice(stage, address);
        QVERIFY(!id.isEmpty());
        if (partitions) { // the practice cluster makes a topic by its first use
            Composition message;
            message.connectionId = id;
            message.topic = topic;
            message.body = u"x"_s;
            QSignalSpy receipts(&stage.bench().outbox(), &Outbox::receiptsArrived);
            QVERIFY(stage.bench().outbox().send({.profile = *stage.bench().profile(id), .composition = message, .file = {}}));
            QTRY_VERIFY_WITH_TIMEOUT(receipts.count() > 0, Patience);
        }
        TopicPage page(std::make_unique<TopicDesk>(stage.bench(), id, topic));
        page.show();
        auto *sentence = page.findChild<QLabel *>(u"topicSentence"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sentence->text().contains(topic) && sentence->text().contains(u"partitions"_s), Patience);
        auto *table = page.findChild<QTableWidget *>(partitions ? u"topicPartitions"_s : u"topicSettings"_s);
        QVERIFY(table->rowCount() > 0);
        if (partitions)
            QCOMPARE(table->item(0, 0)->text(), u"0"_s);
        page.findChild<QAbstractButton *>(u"topicAgain"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page.desk().isAsking(), Patience);
        QVERIFY(table->rowCount() > 0);
    }

    void aTopicThatIsNotThereIsSaid()
    {
        if (const QString missing = Stage::sandboxMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QTemporaryDir home;
        Stage stage(home.path());
        stage.open();
        TopicPage page(std::make_unique<TopicDesk>(stage.bench(), practice(stage, u"sandbox:danube"_s), u"/default/nowhere"_s));
        page.show();
        auto *notice = page.findChild<QLabel *>(u"noticeText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible() && notice->text().contains(u"/default/nowhere"_s), Patience);
    }

    void theNavigatorOffersItForATopic()
    {
        if (const QString missing = Stage::sandboxMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        QTemporaryDir home;
        Stage stage(home.path());
        MainWindow &window = stage.open();
        stage.bench().refreshAll();
        auto *tree = window.findChild<QAbstractItemView *>(u"navigatorTree"_s);
        const auto orders = [tree] {
            const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"/default/orders"_s, 1,
                                                    Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? QModelIndex() : found.front();
        };
        QTRY_VERIFY_WITH_TIMEOUT(orders().isValid(), Patience);
        QMenu menu;
        emit window.findChild<NavigatorPane *>()->menuAsked(&menu, orders());
        auto *about = menu.findChild<QAction *>(u"aboutTopicAction"_s);
        QVERIFY(about);
        about->trigger();
        QTRY_VERIFY(window.findChild<TopicPage *>());
        QCOMPARE(window.findChild<TopicPage *>()->topic(), u"/default/orders"_s);
    }
};

QTEST_MAIN(TestTopicPage)
#include "tst_topicpage.moc"
