#include "ui/look/connectionmark.h"
#include "ui/look/icons.h"
#include "ui/look/outcomelook.h"
#include "ui/look/theme.h"
#include "ui/look/tones.h"
#include "ui/look/words.h"
#include <QApplication>
#include <QIcon>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

// WCAG 2.1: relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT
private slots:
    void everyIconHasAPicture_data();
    void everyIconHasAPicture();
    void textsCanBeRead_data();
    void textsCanBeRead();
    void everyOutcomeHasAShapeOfItsOwn();
    void theChoiceOfThemeIsAppliedAtOnce();
    void numbersReadAsPeopleWriteThem();
};

void TestLook::everyIconHasAPicture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLook::everyIconHasAPicture()
{
    QFETCH(bool, dark);
    const Theme theme(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    for (const QString &name : icons::names()) {
        const QPixmap pixmap = QIcon::fromTheme(name).pixmap(16);
        QVERIFY2(!pixmap.isNull(), qPrintable(name));
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y)
            for (int x = 0; x < image.width() && !painted; ++x)
                painted = qAlpha(image.pixel(x, y)) > 0;
        QVERIFY2(painted, qPrintable(name + u" is empty"_s));
    }
}

void TestLook::textsCanBeRead_data()
{
    everyIconHasAPicture_data();
}

void TestLook::textsCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = Tones::palette(dark);
    const QPalette views = Tones::viewPalette(dark);
    const Tones &tones = Tones::of(palette);
    QCOMPARE(Tones::isDark(palette), dark);
    for (int state = 0; state <= OutcomeLook::Outstanding; ++state) {
        const OutcomeLook look = OutcomeLook::fromNumber(state);
        QVERIFY2(contrast(look.colour(palette), palette.color(QPalette::Base)) >= 4.5, qPrintable(look.fullName()));
        QVERIFY2(contrast(look.colour(views), views.color(QPalette::Highlight)) >= 4.5, qPrintable(look.fullName()));
    }
    for (const QColor &tint : {tones.okTint, tones.errorTint, tones.warningTint, tones.informationTint,
                               tones.productionTint})
        QVERIFY(contrast(palette.color(QPalette::WindowText), tint) >= 4.5);
    for (const auto role : {QPalette::WindowText, QPalette::PlaceholderText})
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
            QVERIFY(contrast(palette.color(role), palette.color(ground)) >= 4.5);
    QVERIFY(contrast(tones.mainButton, tones.mainButtonText) >= 4.5);
    QVERIFY(contrast(tones.productionButton, tones.productionButtonText) >= 4.5);
}

void TestLook::everyOutcomeHasAShapeOfItsOwn()
{
    QList<QImage> shapes;
    for (int state = 0; state <= OutcomeLook::Outstanding; ++state) {
        // Without colour: nothing is said by colour alone.
        const QImage shape =
            OutcomeLook::fromNumber(state).pixmap(Tones::palette(false), 1).toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!shapes.contains(shape) || state == int(State::Acknowledged));
        shapes.append(shape);
    }
    QCOMPARE(OutcomeLook(State::AcknowledgedNoPosition).tableWord(), u"Ack, no position"_s);
    QCOMPARE(OutcomeLook(State::SentUnconfirmed).fullName(), u"Sent, unconfirmed"_s);
}

void TestLook::theChoiceOfThemeIsAppliedAtOnce()
{
    Theme theme(Theme::Choice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF2F3F5));
    theme.choose(Theme::Choice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x2A2D31));
    QCOMPARE(QIcon::themeName(), u"breeze-dark"_s);
    theme.choose(Theme::Choice::System); // offscreen says nothing: light
    QVERIFY(!theme.isDark());
    QCOMPARE(Theme::fromText(Theme::toText(Theme::Choice::Dark)), Theme::Choice::Dark);
}

void TestLook::numbersReadAsPeopleWriteThem()
{
    QCOMPARE(words::size(1), u"1 byte"_s);
    QCOMPARE(words::size(264), u"264 bytes"_s);
    QCOMPARE(words::size(4198), u"4.1 KiB"_s);
    QCOMPARE(words::limit(4 * 1024 * 1024), u"4 MiB"_s);
    QCOMPARE(words::latency(400), u"0.4 ms"_s);
    QCOMPARE(words::latency(118'000), u"118 ms"_s);
    QCOMPARE(words::latency(3'000'000), u"3.0 s"_s);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
