#include "stage.h"
#include "ui/connections/optionfield.h"
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestConnections : public QObject {
    Q_OBJECT
private slots:
    void aConnectionIsAddedWithItsOptions();
    void whatIsWrongStandsUnderItsField();
    void theTestNamesTheStepThatFailed();
    void aTestThatWorksSaysSo();
    void anEditedConnectionKeepsItsIdentity();
    void whatAConnectionTakesAtMostIsTypedAndHeld();
    void anOptionIsFoundAmongMany();
    void connectionsAreArrangedByKeysAndStaySo();
    void aRemovedConnectionIsBroughtBack();
    void exportedConnectionsAreImportedElsewhere();
    void anOptionThatDiffersStandsInItsGroupsHead();
};

void TestConnections::aConnectionIsAddedWithItsOptions()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.trigger("actionNewConnection");
    QTRY_VERIFY(stage.shown<QLineEdit>("connectionAddress"));
    QTest::keyClicks(stage.shown<QLineEdit>("connectionAddress"), u"danube://broker.example.com:6650"_s);
    QTest::keyClicks(stage.shown<QLineEdit>("connectionName"), u"Orders EU"_s);
    stage.shown<QRadioButton>("environmentProduction")->click();
    QVERIFY(stage.shown<QLabel>("environmentNote")->isVisible());
    auto *group = stage.shown<QAbstractButton>("group:Delivery");
    QVERIFY(group);
    group->click();
    stage.shown<QLineEdit>("option:window")->setText(u"50"_s);
    stage.shown<QAbstractButton>("connectionSave")->click();
    QTRY_VERIFY(!stage.shown<QLineEdit>("connectionAddress"));
    const auto &profiles = stage.bench().profiles();
    const auto added = std::ranges::find(profiles, u"Orders EU"_s, &Profile::name);
    QVERIFY(added != profiles.end());
    QCOMPARE(added->address, u"danube://broker.example.com:6650"_s);
    QCOMPARE(added->environment, Profile::Environment::Production);
    QCOMPARE(added->options.value(u"window"_s).toLongLong(), 50);
    QCOMPARE(added->options.size(), 1); // defaults are not written down
}

void TestConnections::whatIsWrongStandsUnderItsField()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.trigger("actionNewConnection");
    QTRY_VERIFY(stage.shown<QLineEdit>("connectionAddress"));
    auto *address = stage.shown<QLineEdit>("connectionAddress");
    auto *save = stage.shown<QAbstractButton>("connectionSave");
    QVERIFY(!save->isEnabled()); // there is no address yet
    address->setText(u"gopher://localhost"_s);
    QVERIFY(stage.shown<QLabel>("addressMistake")->isVisible());
    QVERIFY(!save->isEnabled());
    address->setText(u"devnull:"_s);
    QVERIFY(stage.shown<QLabel>("addressMistake")->text().contains(u"Danube"_s)); // the kind says another
    address->setText(u"danube://localhost"_s);
    QVERIFY(save->isEnabled());
    stage.shown<QLineEdit>("connectionName")->setText(u"practice"_s);
    QVERIFY(stage.shown<QLabel>("nameMistake")->text().contains(u"practice"_s));
    QVERIFY(!save->isEnabled());
    stage.shown<QLineEdit>("connectionName")->clear();
    stage.shown<QAbstractButton>("group:Delivery")->click();
    stage.shown<QLineEdit>("option:window")->setText(u"many"_s);
    QVERIFY(stage.shown<QLabel>("mistake:window")->isVisible());
    QVERIFY(!save->isEnabled());
}

void TestConnections::theTestNamesTheStepThatFailed()
{
    quint16 closed = 0;
    {
        QTcpServer free; // a port that nobody has, a moment later
        QVERIFY(free.listen(QHostAddress::LocalHost));
        closed = free.serverPort();
    }
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.trigger("actionNewConnection");
    QTRY_VERIFY(stage.shown<QLineEdit>("connectionAddress"));
    stage.shown<QLineEdit>("connectionAddress")->setText(u"danube://127.0.0.1:%1"_s.arg(closed));
    stage.shown<QAbstractButton>("connectionTest")->click();
    const auto headline = [&stage] {
        const auto *notice = stage.shown<QWidget>("connectionNoticeBar");
        return notice->findChild<QLabel *>(u"noticeHeadline"_s)->text();
    };
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Failed at the step: Connect."_s, Patience);
    stage.shown<QLineEdit>("connectionAddress")->setText(u"danube://no-such-host.invalid:6650"_s);
    stage.shown<QAbstractButton>("connectionTest")->click();
    QTRY_COMPARE_WITH_TIMEOUT(headline(), u"Failed at the step: Find the host."_s, Patience);
}

void TestConnections::aTestThatWorksSaysSo()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.trigger("actionNewConnection");
    QTRY_VERIFY(stage.shown<QLineEdit>("connectionAddress"));
    auto *kinds = stage.shown<QComboBox>("connectionKind");
    kinds->setCurrentIndex(kinds->findData(u"devnull"_s));
    stage.shown<QLineEdit>("connectionAddress")->setText(u"devnull:"_s);
    stage.shown<QAbstractButton>("connectionTest")->click();
    const auto *notice = stage.shown<QWidget>("connectionNoticeBar");
    QTRY_COMPARE_WITH_TIMEOUT(notice->findChild<QLabel *>(u"noticeHeadline"_s)->text(), u"Works."_s, Patience);
}

void TestConnections::anEditedConnectionKeepsItsIdentity()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    stage.trigger("actionEditConnection");
    QTRY_VERIFY(stage.shown<QLineEdit>("connectionName"));
    QCOMPARE(stage.shown<QLineEdit>("connectionName")->text(), u"Nowhere"_s);
    stage.shown<QLineEdit>("connectionName")->setText(u"Elsewhere"_s);
    stage.shown<QCheckBox>("connectionReadOnly")->setChecked(true);
    stage.shown<QAbstractButton>("connectionSave")->click();
    QTRY_VERIFY(!stage.shown<QLineEdit>("connectionName"));
    const auto now = stage.bench().profile(nowhere.id);
    QVERIFY(now.has_value());
    QCOMPARE(now->name, u"Elsewhere"_s);
    QVERIFY(now->readOnly);
    QTRY_VERIFY(!stage.find<QAbstractButton>("sendButton")->isEnabled());
}

void TestConnections::anOptionIsFoundAmongMany()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.trigger("actionNewConnection");
    QTRY_VERIFY(stage.shown<QComboBox>("connectionKind"));
    auto *kind = stage.shown<QComboBox>("connectionKind");
    kind->setCurrentIndex(kind->findData(u"devnull"_s));
    QVERIFY(stage.shown<QLineEdit>("optionSearch")->isHidden()); // few
    kind->setCurrentIndex(kind->findData(u"kafka"_s));
    auto *search = stage.shown<QLineEdit>("optionSearch");
    QVERIFY(search->isVisible());
    search->setText(u"socket nagle"_s);
    const auto visible = [&stage] {
        QStringList keys;
        for (const OptionField *field : stage.shown<QDialog>("connectionDialog")->findChildren<OptionField *>())
            if (field->isVisible())
                keys << field->option().key;
        return keys;
    };
    QCOMPARE(visible(), QStringList(u"socket.nagle.disable"_s));
    stage.shown<QCheckBox>("option:socket.nagle.disable")->toggle();
    const bool on = stage.shown<QCheckBox>("option:socket.nagle.disable")->isChecked();
    search->clear();
    QCOMPARE(visible(), QStringList()); // folded, as before
    stage.shown<QLineEdit>("connectionAddress")->setText(u"kafka://localhost:9092"_s);
    stage.shown<QAbstractButton>("connectionSave")->click(); // what was set stays set
    QTRY_VERIFY(!stage.shown<QLineEdit>("connectionName"));
    const auto saved = std::ranges::find(stage.bench().profiles(), u"kafka://localhost:9092"_s, &Profile::address);
    QVERIFY(saved != stage.bench().profiles().end());
    QCOMPARE(saved->options.value(u"socket.nagle.disable"_s).toBool(), on);
}

void TestConnections::connectionsAreArrangedByKeysAndStaySo()
{
    QTemporaryDir home;
    const auto names = [](Stage &stage) {
        QStringList all;
        for (const Profile &each : stage.bench().profiles())
            all << each.name;
        return all;
    };
    {
        Stage stage(home.path());
        const Profile nowhere = stage.addNowhere();
        MainWindow &window = stage.open();
        QCOMPARE(names(stage), QStringList({u"Nowhere"_s, u"Practice"_s, u"Practice Kafka"_s}));
        stage.choose(nowhere);
        auto *tree = stage.find<QAbstractItemView>("navigatorTree");
        QTRY_COMPARE(tree->currentIndex().data().toString(), u"Nowhere"_s);
        window.activateWindow();
        tree->setFocus();
        QTRY_VERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(stage), QStringList({u"Practice"_s, u"Nowhere"_s, u"Practice Kafka"_s}));
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier); // it is the last: stays
        QCOMPARE(names(stage), QStringList({u"Practice"_s, u"Practice Kafka"_s, u"Nowhere"_s}));
        QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(tree->currentIndex().data().toString(), u"Nowhere"_s);
        stage.close();
    }
    Stage again(home.path());
    QCOMPARE(names(again), QStringList({u"Practice"_s, u"Nowhere"_s, u"Practice Kafka"_s}));
    Profile added = again.addNowhere(); // the name is taken: another one
    QCOMPARE(again.bench().profiles().size(), std::size_t(3));
    added.name = u"Aside"_s;
    added.kind = u"devnull"_s;
    added.address = u"devnull:"_s;
    QVERIFY(again.bench().addConnection(added));
    QCOMPARE(names(again).last(), u"Aside"_s); // not arranged yet
}

void TestConnections::whatAConnectionTakesAtMostIsTypedAndHeld()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    const auto edit = [&stage, &nowhere] {
        stage.choose(nowhere);
        stage.trigger("actionEditConnection");
        QTRY_VERIFY(stage.shown<QDoubleSpinBox>("connectionMaxMessages"));
    };
    const auto save = [&stage] {
        stage.shown<QAbstractButton>("connectionSave")->click();
        QTRY_VERIFY(!stage.shown<QLineEdit>("connectionName"));
    };
    edit();
    QCOMPARE(stage.shown<QDoubleSpinBox>("connectionMaxMessages")->text(), u"no limit"_s);
    stage.shown<QDoubleSpinBox>("connectionMaxMessages")->setValue(5);
    save();
    QCOMPARE(stage.bench().profile(nowhere.id)->maxMessages, 5);
    Profile fine = *stage.bench().profile(nowhere.id);
    fine.maxPerSecond = 0.001; // finer than is shown
    QVERIFY(stage.bench().replaceConnection(fine));
    edit();
    save();
    QCOMPARE(*stage.bench().profile(nowhere.id), fine);

    stage.choose("connectionCombo", nowhere.id);
    stage.find<QSpinBox>("sendCount")->setValue(6);
    stage.find<QAbstractButton>("sendButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QWidget>("sendNotice")->isVisible(), Patience);
    const QString said = stage.find<QWidget>("sendNotice")->findChild<QLabel *>(u"noticeText"_s)->text();
    QVERIFY2(said.contains(u"at most 5 messages"_s), qPrintable(said));
    QCOMPARE(stage.receipts(), 0);
}

void TestConnections::aRemovedConnectionIsBroughtBack()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    stage.trigger("actionRemoveConnection");
    QVERIFY(!stage.bench().profile(nowhere.id));
    auto *undo = stage.find<QAbstractButton>("undoRemove");
    QVERIFY(undo);
    undo->click();
    QCOMPARE(stage.bench().profile(nowhere.id)->name, u"Nowhere"_s);
}

void TestConnections::exportedConnectionsAreImportedElsewhere()
{
    QTemporaryDir home, other;
    const QString file = home.path() + u"/connections.jsonl"_s;
    {
        Stage stage(home.path());
        const Profile nowhere = stage.addNowhere();
        stage.open();
        stage.trigger("actionExportConnections");
        QTRY_VERIFY(stage.shown<QLineEdit>("fileNameEdit"));
        stage.shown<QLineEdit>("fileNameEdit")->setText(file);
        QTest::keyClick(stage.shown<QLineEdit>("fileNameEdit"), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
    }
    Stage stage(other.path());
    stage.open();
    stage.trigger("actionImportConnections");
    QTRY_VERIFY(stage.shown<QLineEdit>("fileNameEdit"));
    stage.shown<QLineEdit>("fileNameEdit")->setText(file);
    QTest::keyClick(stage.shown<QLineEdit>("fileNameEdit"), Qt::Key_Return);
    QTRY_VERIFY(std::ranges::contains(stage.bench().profiles(), u"Nowhere"_s, &Profile::name));
}

void TestConnections::anOptionThatDiffersStandsInItsGroupsHead()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.open();
    stage.trigger("actionNewConnection");
    QTRY_VERIFY(stage.shown<QAbstractButton>("group:Delivery"));
    stage.shown<QAbstractButton>("group:Delivery")->click();
    auto *dispatch = stage.shown<QComboBox>("option:dispatch");
    QVERIFY(dispatch);
    dispatch->setCurrentIndex(dispatch->findData(u"reliable"_s));
    QCOMPARE(stage.shown<QLabel>("summary:Delivery")->text(), u"reliable"_s);
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
