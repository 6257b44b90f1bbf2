#include "model/commands/choicemodel.h"
#include "model/commands/shortcutmodel.h"
#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QStringList texts(const ChoiceModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data().toString();
    return all;
}

} // namespace

class TestCommandModels : public QObject {
    Q_OBJECT
private slots:
    void everyTypedWordMustBeThereAndBeginningsComeFirst();
    void twoCommandsWithOneKeyAreMarked();
    void onlyWhatDiffersIsWrittenDown();
    void aDamagedFileIsSetAsideAndANewerOneLeftAlone();
};

void TestCommandModels::everyTypedWordMustBeThereAndBeginningsComeFirst()
{
    ChoiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({{u"Compose"_s, {}, {}}, {u"/default/orders"_s, u"Practice"_s, {}}, {u"Orders EU"_s, u"connection"_s, {}}});
    model.filter(u"ord"_s);
    QCOMPARE(texts(model), QStringList({u"Orders EU"_s, u"/default/orders"_s}));
    model.filter(u"ord prac"_s);
    QCOMPARE(texts(model), QStringList({u"/default/orders"_s}));
    QCOMPARE(model.index(0).data(ChoiceModel::ChoiceRole).toInt(), 1);
    model.filter(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    model.filter({});
    QCOMPARE(model.rowCount(), 3);
}

void TestCommandModels::twoCommandsWithOneKeyAreMarked()
{
    ShortcutModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({{u"a"_s, u"File"_s, u"Compose"_s, u"Ctrl+N"_s, u"Ctrl+N"_s},
                 {u"b"_s, u"File"_s, u"Close"_s, u"Ctrl+W"_s, u"Ctrl+W"_s}});
    QVERIFY(model.clashOf(0).isEmpty());
    model.setKeys(1, u"Ctrl+N"_s);
    QCOMPARE(model.clashOf(0), u"Close"_s);
    QVERIFY(model.index(1, ShortcutModel::Keys).data(ShortcutModel::ClashRole).toBool());
    QCOMPARE(model.changed(), (ShortcutStore::Changed{{u"b"_s, u"Ctrl+N"_s}}));
    model.setAllToDefault();
    QVERIFY(model.changed().isEmpty());
}

void TestCommandModels::onlyWhatDiffersIsWrittenDown()
{
    QTemporaryDir home;
    const HomeFolder folder = HomeFolder::fromEnvironment(home.path());
    ShortcutStore store(folder);
    QVERIFY(store.load().value().isEmpty());
    QVERIFY(store.save({{u"actionSend"_s, u"F9"_s}}).has_value());
    QCOMPARE(ShortcutStore(folder).load().value(), (ShortcutStore::Changed{{u"actionSend"_s, u"F9"_s}}));
}

void TestCommandModels::aDamagedFileIsSetAsideAndANewerOneLeftAlone()
{
    QTemporaryDir home;
    const HomeFolder folder = HomeFolder::fromEnvironment(home.path());
    QVERIFY(HomeFolder::make(folder.config()));
    const QString path = folder.config() + u"/shortcuts.json"_s;
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("{\"v\": 1, \"shortcuts\": ");
    QCOMPARE(ShortcutStore(folder).load().error().kind, Error::Kind::Invalid);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(QDir(folder.config()).entryList({u"shortcuts.json.damaged-*"_s}).size(), 1);
    write("{\"v\": 2, \"shortcuts\": {}}");
    QCOMPARE(ShortcutStore(folder).load().error().kind, Error::Kind::Unsupported);
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestCommandModels)
#include "tst_commandmodels.moc"
