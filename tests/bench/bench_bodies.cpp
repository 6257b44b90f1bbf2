// bench_bodies HOME: how long the event loop is busy at a time while a body of 100 MB is opened, a JSON body of 1 MiB is
// pasted and typed in, and the navigator and the topic field filter 500 topics with 10 000 partitions.
#include "tests/bench/frameprobe.h"
#include "tests/ui/stage.h"
#include "ui/compose/bodyeditor.h"
#include "ui/compose/composepage.h"
#include "ui/compose/largebodyview.h"
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr qsizetype LargeBytes = 100'000'000;
constexpr int KeyMs = 60; // between two keys: fast typing

void turn(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

// One after another from the event loop, so that the probe sees each.
void each(int count, const std::function<void(int)> &act)
{
    int at = 0;
    QTimer timer;
    QEventLoop loop;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (at == count)
            loop.quit();
        else
            act(at++);
    });
    timer.start(KeyMs);
    loop.exec();
}

QString json(qsizetype bytes)
{
    QString text = u"{\n  \"orders\": [\n"_s;
    for (int i = 0; text.size() < bytes - 200; ++i)
        text += u"    { \"orderId\": %1, \"customer\": \"C-%2\", \"amount\": 15.80, \"express\": %3 },\n"_s.arg(i).arg(i % 977).arg(i % 2 ? u"true"_s : u"false"_s);
    return text + u"    null\n  ]\n}"_s;
}

void openLarge(Stage &stage, FrameProbe &probe, const QString &home)
{
    const QString path = home + u"/large.json"_s;
    QFile file(path);
    const QByteArray block = json(1'000'000).toUtf8();
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    while (file.size() < LargeBytes)
        if (file.write(block) < 0 || !file.flush())
            std::abort();
    file.close();
    probe.clear();
    QTimer::singleShot(0, [&] { stage.find<ComposePage>("composePage")->takeFile(path); });
    auto *view = stage.find<LargeBodyView>("largeBody");
    for (int wait = 0; wait < 100 && view->rowCount() < 1'000'000; ++wait)
        turn(100);
    each(50, [view](int at) { view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 50 * at); });
    turn(1500); // checked, and kept as a draft
    std::printf("  a body of %lld bytes, %lld rows\n", static_cast<long long>(view->bytes().size()), static_cast<long long>(view->rowCount()));
    probe.print("opened and scrolled", "none over 100");
}

void typeIn(Stage &stage, FrameProbe &probe)
{
    auto *editor = stage.find<BodyEditor>("bodyEditor");
    QGuiApplication::clipboard()->setText(json(1024 * 1024 - 2048));
    editor->clear();
    turn(500);
    probe.clear();
    QTimer::singleShot(0, editor, &QPlainTextEdit::paste);
    turn(3000);
    std::printf("  a JSON body of %d characters in %d lines\n", editor->document()->characterCount(), editor->blockCount());
    probe.print("pasted", "none over 100");
    QTextCursor cursor(editor->document()->findBlockByNumber(editor->blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor->setTextCursor(cursor);
    editor->centerCursor();
    editor->setFocus();
    turn(500);
    probe.clear();
    const QString typed = u"\n{ \"note\": [1, 2, {\"a\": \"b\"}] },\n"_s;
    each(150, [&](int at) {
        const QChar c = typed[at % typed.size()];
        if (c == u'\n')
            QTest::keyClick(editor, Qt::Key_Return);
        else
            QTest::keyClick(editor, c.toLatin1());
    });
    turn(2500); // with its check and its draft
    probe.print("150 keys in the middle", "none over 100");
    probe.clear();
    editor->moveCursor(QTextCursor::Start);
    each(20, [&](int at) { QTest::keyClick(editor, at % 2 ? Qt::Key_Backspace : Qt::Key_BraceLeft); });
    turn(2500);
    probe.print("a bracket at its beginning", "none over 100");
}

void filter(Stage &stage, FrameProbe &probe, const Profile &profile)
{
    std::vector<NavigatorModel::Destination> many;
    QStringList names;
    for (int i = 0; i < 500; ++i) {
        names << u"/default/%1-%2"_s.arg(QStringList{u"orders"_s, u"payments"_s, u"audit"_s, u"metrics"_s}[i % 4]).arg(i);
        many.push_back({names.back(), 20, i % 50 == 0});
    }
    probe.clear();
    stage.bench().navigator().setDestinations(profile.id, many);
    turn(500);
    auto *line = stage.find<QLineEdit>("navigatorFilter");
    line->setFocus();
    const QString typed = u"orders-4"_s;
    each(60, [&](int at) {
        const int place = at % (2 * int(typed.size()));
        if (place < typed.size())
            QTest::keyClick(line, typed[place].toLatin1());
        else
            QTest::keyClick(line, Qt::Key_Backspace);
    });
    probe.print("the navigator filters 500 topics", "each key within 16.7");
    auto *topic = stage.find<QComboBox>("topicCombo");
    topic->clear();
    topic->addItems(names);
    topic->lineEdit()->setFocus();
    topic->lineEdit()->clear();
    probe.clear();
    each(60, [&](int at) {
        const int place = at % (2 * int(typed.size()));
        if (place < typed.size())
            QTest::keyClick(topic->lineEdit(), typed[place].toLatin1());
        else
            QTest::keyClick(topic->lineEdit(), Qt::Key_Backspace);
    });
    probe.print("the topic field completes of 500", "each key within 16.7");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString home = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    Stage stage(home);
    const Profile nowhere = stage.addNowhere();
    MainWindow &window = stage.open();
    window.resize(1600, 1000);
    stage.choose("connectionCombo", nowhere.id);
    turn(500);
    FrameProbe probe;
    filter(stage, probe, nowhere);
    typeIn(stage, probe);
    openLarge(stage, probe, home);
    printMemory("with all of that");
    return 0;
}
