// bench_frames HOME SECONDS RATE: the window over a home whose log may have many entries. First the log is scrolled from
// end to end, then RATE outcomes a second arrive while the log follows and two plots are live. Prints how long the event
// loop was busy at a time, and the memory.
#include "tests/bench/frameprobe.h"
#include "tests/ui/stage.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

long memoryMiB(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.simplified().split(' ')[1].toLong() / 1024;
    return 0;
}

void turn(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void print(const char *what, FrameProbe &probe)
{
    std::printf("%s: %zu stretches, p50 %.1f ms, p99 %.1f ms (target 16.7), longest %.1f ms (target 50)\n", what,
                probe.count(), probe.percentile(50), probe.percentile(99), probe.longest());
    std::fflush(stdout);
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
    stage.find<QAction>("actionOpenLog")->trigger();
    turn(1000);
    FrameProbe probe;
    auto *table = stage.find<QAbstractItemView>("logTable");
    auto *bar = table->verticalScrollBar();
    std::printf("the log has %d rows; resident %ld MiB\n", table->model()->rowCount(), memoryMiB("VmRSS"));
    QTimer scroll;
    int step = 0;
    QObject::connect(&scroll, &QTimer::timeout, bar, [&] { // ends to end, and small steps between
        ++step;
        bar->setValue(step % 10 == 0 ? int(double(bar->maximum()) * ((step / 10 * 7) % 100) / 100.0) : bar->value() + 3);
    });
    scroll.start(16);
    turn(seconds * 1000 / 3);
    scroll.stop();
    print("scrolling the log", probe);

    window.findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(0);
    stage.choose("connectionCombo", nowhere.id);
    stage.find<QSpinBox>("sendCount")->setMaximum(rate * (seconds + 5));
    stage.find<QSpinBox>("sendCount")->setValue(rate * (seconds + 5));
    stage.find<QAbstractSpinBox>("sendRate")->setProperty("maximum", rate);
    stage.find<QAbstractSpinBox>("sendRate")->setProperty("value", rate);
    stage.find<QAbstractButton>("sendButton")->click(); // its page comes to the front: two plots; the log's dock follows
    turn(3000);
    probe.clear();
    auto *dock = window.findChild<QAbstractItemView *>(u"logTable"_s);
    QObject::connect(&scroll, &QTimer::timeout, dock, [dock] { dock->scrollToBottom(); });
    scroll.start(100);
    turn(seconds * 1000);
    const RunSnapshot total = stage.bench().outbox().total();
    print("outcomes arriving", probe);
    std::printf("%lld outcomes, %.0f a second now; peak memory %ld MiB (target 350 with ten million entries)\n",
                static_cast<long long>(total.counts[0] + total.counts[1]), total.rateNow, memoryMiB("VmHWM"));
    for (const Outbox::Ticket run : stage.bench().outbox().runs())
        stage.bench().outbox().stop(run);
    turn(1000);
    return 0;
}
