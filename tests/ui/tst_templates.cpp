#include "stage.h"
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestTemplates : public QObject {
    Q_OBJECT
private slots:
    void whatIsComposedIsSavedByCtrlSAndOpenedAgain();
    void aTemplateIsRunManyTimesWithItsVariables();
    void aRemovedTemplateIsBroughtBack();

private:
    void save(Stage &stage, const QString &path);
    QModelIndex find(Stage &stage, const QString &path);
};

void TestTemplates::save(Stage &stage, const QString &path)
{
    QTest::keyClick(&stage.window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(stage.shown<QLineEdit>("templateName"));
    stage.shown<QLineEdit>("templateName")->setText(path);
    QTest::keyClick(stage.shown<QLineEdit>("templateName"), Qt::Key_Return);
    QTRY_VERIFY(!stage.shown<QLineEdit>("templateName"));
    stage.window().activateWindow(); // which a window manager does
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
}

QModelIndex TestTemplates::find(Stage &stage, const QString &path)
{
    const auto *model = stage.find<QTreeView>("navigatorTree")->model();
    const QModelIndexList found = model->match(model->index(0, 0), NavigatorModel::PathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

void TestTemplates::whatIsComposedIsSavedByCtrlSAndOpenedAgain()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    stage.find<QComboBox>("topicCombo")->setEditText(u"audit"_s);
    stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"{\"id\": \"{{order}}\"}"_s);
    save(stage, u"checkout/order created"_s);
    QVERIFY(find(stage, u"checkout/order created"_s).isValid());
    QFile file(stage.bench().templates().folder() + u"/checkout/order created.json"_s);
    QVERIFY2(file.exists(), qPrintable(file.fileName()));
    auto *tree = stage.find<QTreeView>("navigatorTree");
    tree->setCurrentIndex(find(stage, u"checkout/order created"_s));
    emit tree->activated(tree->currentIndex());
    QCOMPARE(stage.find<QTabWidget>("pages")->count(), 2);
    QCOMPARE(stage.find<QComboBox>("topicCombo")->currentText(), u"audit"_s);
    QCOMPARE(stage.find<QPlainTextEdit>("bodyEditor")->toPlainText(), u"{\"id\": \"{{order}}\"}"_s);
    QCOMPARE(stage.find<QComboBox>("connectionCombo")->currentText(), u"Nowhere"_s);
}

void TestTemplates::aTemplateIsRunManyTimesWithItsVariables()
{
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    stage.open();
    stage.choose(nowhere);
    stage.find<QPlainTextEdit>("bodyEditor")->setPlainText(u"{{order}}-{{$index}}"_s);
    save(stage, u"numbered"_s);
    stage.find<QTreeView>("navigatorTree")->setCurrentIndex(find(stage, u"numbered"_s));
    stage.trigger("actionRunTemplate");
    QTRY_VERIFY(stage.shown<QLineEdit>("variable:order"));
    stage.shown<QLineEdit>("variable:order")->setText(u"A"_s);
    stage.shown<QSpinBox>("templateCount")->setValue(12);
    stage.shown<QAbstractButton>("templateRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.receipts() == 12 && stage.idle(), Patience);
    const auto reader = (*stage.log())->reader();
    const auto runs = (*reader)->runs();
    QCOMPARE(runs->size(), std::size_t(1));
    QCOMPARE(*(*reader)->message(runs->front(), 11)->body, QByteArray("A-11"));
}

void TestTemplates::aRemovedTemplateIsBroughtBack()
{
    QTemporaryDir home;
    Stage stage(home.path());
    stage.addNowhere();
    stage.open();
    save(stage, u"kept"_s);
    auto *tree = stage.find<QTreeView>("navigatorTree");
    tree->setFocus();
    tree->setCurrentIndex(find(stage, u"kept"_s));
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(!find(stage, u"kept"_s).isValid());
    stage.find<QAbstractButton>("undoRemoveTemplate")->click();
    QVERIFY(find(stage, u"kept"_s).isValid());
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
