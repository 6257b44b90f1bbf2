// bench_frames HOME SECONDS RATE: the window over a home whose log may have many entries. First the log is scrolled from
// end to end, then RATE outcomes a second arrive while the log follows and two plots are live. Prints how long the event
// loop was busy at a time, and the memory.
#include "model/workbench/logdesk.h"
#include "tests/bench/frameprobe.h"
#include "tests/ui/stage.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

void turn(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString home = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const int seconds = argc > 2 ? atoi(argv[2]) : 30;
    const int rate = argc > 3 ? atoi(argv[3]) : 100'000;
    Stage stage(home);
    const Profile nowhere = stage.addNowhere();
    MainWindow &window = stage.open();
    window.resize(1600, 1000);
    const auto log = stage.log();
    auto desk = log ? LogDesk::open(**log) : std::unexpected(log.error());
    if (!desk)
        qFatal("the log cannot be shown: %s", qPrintable(desk.error().message));
    window.log().setDesk(desk->get()); // of the dock, as the program does
    QObject::connect(&stage.bench().outbox(), &Outbox::numbersChanged, desk->get(), &LogDesk::catchUp);
    stage.find<QAction>("actionOpenLog")->trigger();
    turn(1000);
    FrameProbe probe;
    auto *table = stage.find<QAbstractItemView>("logTable");
    auto *bar = table->verticalScrollBar();
    std::printf("  the log has %d rows\n", table->model()->rowCount());
    printMemory("shown");
    QTimer scroll;
    int step = 0;
    QObject::connect(&scroll, &QTimer::timeout, bar, [&] { // ends to end, and small steps between
        ++step;
        bar->setValue(step % 10 == 0 ? int(double(bar->maximum()) * ((step / 10 * 7) % 100) / 100.0) : bar->value() + 3);
    });
    scroll.start(16);
    turn(seconds * 1000 / 3);
    scroll.stop();
    probe.print("scrolling the log", "99 of 100 within 16.7, none over 50");
    printMemory("scrolled");

    window.findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(0);
    stage.choose("connectionCombo", nowhere.id);
    stage.find<QSpinBox>("sendCount")->setMaximum(rate * (seconds + 5));
    stage.find<QSpinBox>("sendCount")->setValue(rate * (seconds + 5));
    stage.find<QAbstractSpinBox>("sendRate")->setProperty("maximum", rate);
    stage.find<QAbstractSpinBox>("sendRate")->setProperty("value", rate);
    stage.find<QAbstractButton>("sendButton")->click(); // its page comes to the front: two plots; the log's dock follows
    turn(3000);
    probe.clear();
    auto *dock = window.log().findChild<QAbstractItemView *>(u"logTable"_s);
    QObject::connect(&scroll, &QTimer::timeout, dock, [dock] { dock->scrollToBottom(); });
    scroll.start(100);
    turn(seconds * 1000);
    const RunSnapshot total = stage.bench().outbox().total();
    probe.print("outcomes arriving", "99 of 100 within 16.7, none over 50");
    std::printf("  %lld outcomes, %.0f a second now\n", static_cast<long long>(total.counts[0] + total.counts[1]), total.rateNow);
    printMemory("in all (wanted: 350)");
    for (const Outbox::Ticket run : stage.bench().outbox().runs())
        stage.bench().outbox().stop(run);
    turn(1000);
    stage.close(); // before its log's desk
    return 0;
}
