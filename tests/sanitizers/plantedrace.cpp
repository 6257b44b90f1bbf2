// Not a test by itself: a mailbox without its lock, woken through Qt's event loop as the real one is. The thread
// sanitizer must find it, or a green run under it would say nothing.
#include <QCoreApplication>
#include <QMetaObject>
#include <cstdio>
#include <thread>
#include <vector>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::vector<int> items; // shared without a lock: the planted race
    // More pushes than wakes: some are certain to come while the loop clears.
    std::thread writer([&] {
        for (int i = 0; i < 20'000; ++i) {
            items.push_back(i);
            if (i % 10 == 0)
                QMetaObject::invokeMethod(&app, [&items] { items.clear(); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(&app, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    writer.join();
    std::puts("nothing was noticed");
    return 0;
}
