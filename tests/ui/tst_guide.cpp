#include "stage.h"
#include "ui/compose/composepage.h"
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

// A heading of docs/guide.md: the menus that it leads through, the command, and what is there once it was chosen.
struct Walk {
    const char *path;
    QList<const char *> menus;
    const char *action;
    const char *leadsTo; // object name; null: another window
};

const QList<Walk> Walks{
    {"Message › Send", {"messageMenu"}, "actionSend", "receiptsTable"},
    {"Connection › New connection…", {"connectionMenu"}, "actionNewConnection", "connectionDialog"},
    {"Message › Save as template…", {"messageMenu"}, "actionSaveTemplate", "templateNameDialog"},
    {"Message › Run template…", {"messageMenu"}, "actionRunTemplate", "templateRunDialog"},
    {"Edit › Filter the log", {"editMenu"}, "actionFilterLog", "logFilter"},
    {"File › Browse", {"fileMenu"}, "actionBrowse", "browsePage"},
    {"View › Send log", {"viewMenu"}, "actionOpenLog", "logPage"},
    {"View › Theme › Dark", {"viewMenu", "themeMenu"}, "theme_dark", "mainWindow"},
    {"Edit › Preferences…", {"editMenu"}, "actionPreferences", "preferencesLanguage"},
    {"File › Compose", {"fileMenu"}, "actionCompose", "bodyEditor"},
    {"File › Send messages of a file…", {"fileMenu"}, "actionOpenFile", "messageFileDialog"},
    {"Edit › Find", {"editMenu"}, "actionFind", "findText"},
    {"Connection › Edit connection…", {"connectionMenu"}, "actionEditConnection", "connectionDialog"},
    {"Connection › Export connections…", {"connectionMenu"}, "actionExportConnections", "exportDialog"},
    {"Edit › Find anything…", {"editMenu"}, "actionFindAnything", "finderText"},
    {"File › New window", {"fileMenu"}, "actionNewWindow", nullptr},
};

QString visible(const QString &text)
{
    return QString(text).remove(u'&').section(u'\t', 0, 0);
}

QStringList headings()
{
    QFile guide(qEnvironmentVariable("SLIPWAY_SOURCE") + u"/docs/guide.md"_s);
    QStringList paths;
    if (!guide.open(QIODevice::ReadOnly))
        return paths;
    for (const QString &line : QString::fromUtf8(guide.readAll()).split(u'\n'))
        if (line.startsWith("## "_L1)) // each of them names its path
            paths << line.section(u'(', -1).chopped(1);
    return paths;
}

// A visible widget of any window.
QWidget *shown(const QString &name)
{
    for (QWidget *each : QApplication::allWidgets())
        if (each->objectName() == name && each->isVisible())
            return each;
    return nullptr;
}

} // namespace

class TestGuide : public QObject {
    Q_OBJECT
private slots:
    void everyHeadingIsWalked();
    void thePathLeadsThere_data();
    void thePathLeadsThere();
};

void TestGuide::everyHeadingIsWalked()
{
    QStringList walked;
    for (const Walk &walk : Walks)
        walked << QString::fromUtf8(walk.path);
    QCOMPARE(headings(), walked);
}

void TestGuide::thePathLeadsThere_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < Walks.size(); ++at)
        QTest::newRow(Walks[at].action) << at;
}

// Opens the menus by their object names, compares what they show with the heading, chooses the command, and sees where it
// leads.
void TestGuide::thePathLeadsThere()
{
    QFETCH(int, at);
    const Walk &walk = Walks[at];
    QTemporaryDir home;
    Stage stage(home.path());
    const Profile nowhere = stage.addNowhere();
    MainWindow &window = stage.open();
    stage.choose("connectionCombo", nowhere.id);
    Composition saved;
    saved.connectionId = nowhere.id;
    saved.topic = u"orders"_s;
    saved.body = u"{\"n\":{{$index}}}"_s;
    QVERIFY(stage.bench().templates().save(u"orders"_s, saved, nowhere.name, false).has_value());
    stage.find<ComposePage>("composePage")->setTemplatePath(u"orders"_s); // as if it had been opened
    QSignalSpy asked(&window, &MainWindow::newWindowAsked);

    QStringList read;
    for (const char *name : walk.menus) {
        auto *menu = window.findChild<QMenu *>(QString::fromLatin1(name));
        QVERIFY2(menu, name);
        menu->popup(window.mapToGlobal(QPoint(10, 30)));
        QTRY_VERIFY(menu->isVisible());
        read << visible(menu->title());
    }
    auto *action = window.findChild<QAction *>(QString::fromLatin1(walk.action));
    auto *last = window.findChild<QMenu *>(QString::fromLatin1(walk.menus.last()));
    QVERIFY(last->actions().contains(action));
    QVERIFY(action->isVisible() && action->isEnabled());
    read << visible(action->text());
    QCOMPARE(read.join(u" › "_s), QString::fromUtf8(walk.path));
    for (const char *name : walk.menus)
        window.findChild<QMenu *>(QString::fromLatin1(name))->close();

    action->trigger();
    if (!walk.leadsTo)
        QTRY_COMPARE(asked.count(), 1);
    else
        QTRY_VERIFY2_WITH_TIMEOUT(shown(QString::fromLatin1(walk.leadsTo)), walk.leadsTo, Patience);
    if (QLatin1StringView(walk.action) == "theme_dark"_L1)
        QVERIFY(stage.theme().isDark());
    if (QLatin1StringView(walk.action) == "actionSend"_L1)
        QTRY_COMPARE_WITH_TIMEOUT(stage.receipts(), 1, Patience);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
