#include "model/navigator/navigatormodel.h"
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Profile profile(const QString &id)
{
    Profile p;
    p.id = id;
    p.name = id.toUpper();
    p.kind = u"danube"_s;
    return p;
}

// The tree as text: a failing test shows the picture.
QStringList picture(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(depth, u' ') + index.data().toString() +
                     (index.data(NavigatorModel::SavedRole).toBool() ? u"*"_s : QString());
        lines << picture(model, index, depth + 1);
    }
    return lines;
}

} // namespace

class TestNavigatorModel : public QObject {
    Q_OBJECT
private slots:
    void savedTopicsComeFirst();
    void whatIsNotChangedIsNotTouched();
    void aRemovedConnectionTakesItsTopicsAlong();
    void templatesStandInTheirFolders();
    void aConnectionIsDroppedBeforeAnother();
};

void TestNavigatorModel::aConnectionIsDroppedBeforeAnother()
{
    NavigatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections({profile(u"a"_s), profile(u"b"_s), profile(u"c"_s)}, [](const QString &) { return QString(); });
    model.setDestinations(u"c"_s, {{u"/x"_s, 1, false}});
    QSignalSpy asked(&model, &NavigatorModel::connectionMoveAsked);
    const QModelIndex head = model.index(0, 0);
    const auto dropC = [&](int row, const QModelIndex &on) {
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.connectionIndex(u"c"_s)}));
        model.dropMimeData(dragged.get(), Qt::MoveAction, row, 0, on);
        return asked.takeLast();
    };
    QCOMPARE(dropC(1, head), QVariantList({u"c"_s, 1}));                                  // between a and b
    QCOMPARE(dropC(-1, model.connectionIndex(u"a"_s)), QVariantList({u"c"_s, 0}));        // on a
    QCOMPARE(dropC(-1, head), QVariantList({u"c"_s, 3}));                                 // on the head: to the end
    model.setConnections({profile(u"c"_s), profile(u"a"_s), profile(u"b"_s)}, [](const QString &) { return QString(); });
    QCOMPARE(picture(model), QStringList({u"Connections"_s, u" C"_s, u"  /x"_s, u" A"_s, u" B"_s}));
}

void TestNavigatorModel::savedTopicsComeFirst()
{
    NavigatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections({profile(u"a"_s), profile(u"b"_s)}, [](const QString &) { return u"Danube"_s; });
    model.setDestinations(u"a"_s, {{u"/x"_s, 1, false}, {u"/b"_s, 3, false}, {u"/z"_s, 0, true}});
    QCOMPARE(picture(model), QStringList({u"Connections"_s, u" A"_s, u"  /z*"_s, u"  /b"_s, u"  /x"_s, u" B"_s}));
    const QModelIndex a = model.connectionIndex(u"a"_s);
    QCOMPARE(model.index(1, 0, a).data(NavigatorModel::NoteRole).toString(), u"3"_s);
    QCOMPARE(model.index(0, 0, a).data(NavigatorModel::NoteRole).toString(), QString());
}

void TestNavigatorModel::whatIsNotChangedIsNotTouched()
{
    NavigatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections({profile(u"a"_s)}, [](const QString &) { return QString(); });
    model.setDestinations(u"a"_s, {{u"/x"_s, 1, false}});
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setDestinations(u"a"_s, {{u"/x"_s, 1, false}});
    model.setConnections({profile(u"a"_s), profile(u"b"_s)}, [](const QString &) { return QString(); });
    model.setState(u"a"_s, ConnectionState::Failing, u"why"_s);
    QCOMPARE(removed.size() + reset.size(), 0);
    QCOMPARE(model.state(u"a"_s), ConnectionState::Failing);
    QCOMPARE(model.connectionIndex(u"a"_s).data(Qt::ToolTipRole).toString(), u"why"_s);
}

void TestNavigatorModel::aRemovedConnectionTakesItsTopicsAlong()
{
    NavigatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConnections({profile(u"a"_s), profile(u"b"_s)}, [](const QString &) { return QString(); });
    model.setDestinations(u"b"_s, {{u"/x"_s, 1, false}});
    model.setConnections({profile(u"b"_s)}, [](const QString &) { return QString(); });
    QCOMPARE(picture(model), QStringList({u"Connections"_s, u" B"_s, u"  /x"_s}));
    model.setDestinations(u"a"_s, {{u"/y"_s, 1, false}}); // a late answer
    QCOMPARE(picture(model).size(), 3);
}

void TestNavigatorModel::templatesStandInTheirFolders()
{
    NavigatorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTemplates({u"checkout/order created"_s, u"ping"_s}, {u"checkout"_s});
    QCOMPARE(picture(model), QStringList({u"Connections"_s, u"Templates"_s, u" checkout"_s, u"  order created"_s, u" ping"_s}));
    const QModelIndex folder = model.index(0, 0, model.index(1, 0));
    QCOMPARE(model.index(0, 0, folder).data(NavigatorModel::PathRole).toString(), u"checkout/order created"_s);
    QVERIFY(model.flags(folder) & Qt::ItemIsDropEnabled);
    model.setTemplates({u"ping"_s}, {});
    QCOMPARE(picture(model).size(), 3);
    model.setTemplates({}, {});
    QCOMPARE(picture(model), QStringList({u"Connections"_s}));
}

QTEST_APPLESS_MAIN(TestNavigatorModel)
#include "tst_navigatormodel.moc"
