#include "model/secrets/keychainthread.h"
#include <QCoreApplication>
#include <QThread>

namespace slipway {

namespace {

struct Running {
    QThread thread;
    QObject context;

    Running()
    {
        thread.setObjectName(QStringLiteral("keychain"));
        thread.start();
        context.moveToThread(&thread);
    }
};

Running &running()
{
    // Never deleted: jobs that a keychain still holds on to may end late.
    static Running *const instance = new Running;
    return *instance;
}

} // namespace

QObject *keychainThread()
{
    static const bool joined = [] {
        qAddPostRoutine([] {
            running().thread.quit();
            running().thread.wait();
        });
        return true;
    }();
    Q_UNUSED(joined)
    return &running().context;
}

} // namespace slipway
