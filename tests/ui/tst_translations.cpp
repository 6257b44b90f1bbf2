#include "app/gui/windowtranslator.h"
#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void textsAreFoundUnderTheContextThatIsAskedFor_data();
    void textsAreFoundUnderTheContextThatIsAskedFor();
    void pluralsFollowTheNumber();
    void whatNobodyTranslatedStaysAsItIs();
    void theyLieInTheProgramWhereItLooks();

private:
    std::unique_ptr<WindowTranslator> load(const QString &language);
};

std::unique_ptr<WindowTranslator> TestTranslations::load(const QString &language)
{
    const QString build = qEnvironmentVariable("SLIPWAY_TRANSLATIONS"), folder = build + u"/translations"_s;
    auto translator = std::make_unique<WindowTranslator>(build + u"/app/contexts.txt"_s);
    if (!translator->load(u"slipway_"_s + language, folder))
        qFatal("there is no %s in %s", qPrintable(language), qPrintable(folder));
    return translator;
}

void TestTranslations::textsAreFoundUnderTheContextThatIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("german");
    QTest::newRow("a widget") << QByteArray("slipway::SendBar") << QByteArray("no limit") << u"ohne Grenze"_s;
    QTest::newRow("a free function") << QByteArray("ConnectionStore") << QByteArray("Practice") << u"Übung"_s;
    QTest::newRow("a kind's table") << QByteArray("Danube") << QByteArray("Dispatch strategy") << u"Zustellart"_s;
    QTest::newRow("another class's function") << QByteArray("slipway::Composition")
                                              << QByteArray("Type bytes as pairs of hex digits: 1f 8b 08.")
                                              << u"Bytes als Paare von Hex-Ziffern schreiben: 1f 8b 08."_s;
}

void TestTranslations::textsAreFoundUnderTheContextThatIsAskedFor()
{
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, german);
    QCOMPARE(load(u"de"_s)->translate(context.constData(), text.constData()), german);
    QVERIFY(!load(u"zh_CN"_s)->translate(context.constData(), text.constData()).isEmpty());
}

void TestTranslations::pluralsFollowTheNumber()
{
    const auto german = load(u"de"_s);
    const auto words = [&german](int n) {
        return german->translate("slipway::NavigatorModel", "%1, %n partitions", nullptr, n);
    };
    QCOMPARE(words(1), u"%1, %n Partition"_s);
    QCOMPARE(words(3), u"%1, %n Partitionen"_s);
    QCOMPARE(load(u"zh_CN"_s)->translate("slipway::NavigatorModel", "%1, %n partitions", nullptr, 3), u"%1,%n 个分区"_s);
}

void TestTranslations::whatNobodyTranslatedStaysAsItIs()
{
    QVERIFY(load(u"de"_s)->translate("slipway::SendBar", "/default/orders").isEmpty());
}

void TestTranslations::theyLieInTheProgramWhereItLooks()
{
    QFile list(qEnvironmentVariable("SLIPWAY_TRANSLATIONS") + u"/translations/.qt/rcc/slipway_translations.qrc"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray resources = list.readAll();
    QVERIFY(resources.contains("prefix=\"/i18n\""));
    for (const char *file : {"slipway_de.qm", "slipway_zh_CN.qm"})
        QVERIFY2(resources.contains(QByteArray(QByteArray("alias=\"") + file + '"')), resources.constData());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
