#include "model/secrets/memorysecretstore.h"
#include <QElapsedTimer>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <thread>

using namespace slipway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Canary = "c4n4ry-\xff\x00-secret";

QByteArray canary()
{
    return QByteArray(Canary, 16);
}

Call within(std::chrono::milliseconds time, std::stop_token stop = {})
{
    return {std::chrono::steady_clock::now() + time, std::move(stop)};
}

} // namespace

// Started twice: as a test by ctest, and by itself inside a session bus of its own (dbus-run-session), where argument
// "inside" names what the session has.
class TestSecrets : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SecretStore> store() const
    {
        const QString file = qEnvironmentVariable("SLIPWAY_MODULES") + u"/libslipway_secrets.so"_s;
        using Make = SecretStore *(*)(quint32);
        const auto make = reinterpret_cast<Make>(QLibrary::resolve(file, "slipway_secrets"));
        return std::unique_ptr<SecretStore>(make ? make(SecretsVersion) : nullptr);
    }
    static QString session() { return qEnvironmentVariable("SLIPWAY_TEST_SESSION"); }

    // This test again in a bus of its own; its home and keychain are in the folder.
    void runInside(const QString &folder, const QString &prepare, const QString &function) const
    {
        for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s, u"sh"_s})
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(u"SKIPPED: %1 is not installed"_s.arg(tool)));
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder);
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
        environment.insert(u"XDG_DATA_HOME"_s, folder + u"/data"_s);
        environment.insert(u"SLIPWAY_TEST_SESSION"_s, function);
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
            environment.remove(name);
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s,
                                              prepare + u" exec \"$0\" "_s + function, QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished(40'000));
        const QByteArray output = session.readAll();
        if (session.exitCode() != 0)
            qWarning("%s", output.constData());
        QCOMPARE(session.exitCode(), 0);
        QVERIFY(output.contains(QByteArray("PASS   : TestSecrets::" + function.toLatin1())));
        QVERIFY(!output.contains("c4n4ry"));
    }

private slots:
    void anotherVersionOfTheModuleIsRefused()
    {
        const QString file = qEnvironmentVariable("SLIPWAY_MODULES") + u"/libslipway_secrets.so"_s;
        const auto make = reinterpret_cast<SecretStore *(*)(quint32)>(QLibrary::resolve(file, "slipway_secrets"));
        QVERIFY(make);
        QVERIFY(!make(SecretsVersion + 1));
    }

    void memoryKeepsUntilQuitAndSaysSo()
    {
        MemorySecretStore store;
        QCOMPARE(store.read(u"p"_s, u"password"_s, within(1s)).error().kind, Error::Kind::NotFound);
        QVERIFY(store.write(u"p"_s, u"password"_s, canary(), within(1s)) == SecretStore::Kept::UntilQuit);
        QCOMPARE(*store.read(u"p"_s, u"password"_s, within(1s)), canary());
        QCOMPARE(store.read(u"q"_s, u"password"_s, within(1s)).error().kind, Error::Kind::NotFound);
        QVERIFY(store.remove(u"p"_s, u"password"_s, within(1s)));
        QVERIFY(!store.read(u"p"_s, u"password"_s, within(1s)));
    }

    void aSecretComesBackFromTheKeychain()
    {
        QTemporaryDir folder;
        runInside(folder.path(), u"printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"_s, u"insideWithKeychain"_s);
        QProcess grep;
        grep.start(u"grep"_s, {u"-r"_s, u"-a"_s, u"c4n4ry"_s, folder.path()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.exitCode(), 1); // in no file as it is
    }

    void aLockedKeychainIsSaidWithinThreeSeconds()
    {
        QTemporaryDir folder;
        // A collection that a first daemon made with a password, and a second daemon that was not told it.
        runInside(folder.path(), u"printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"_s, u"insideWithKeychain"_s);
        runInside(folder.path(), u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1;"_s, u"insideLocked"_s);
    }

    void withoutAKeychainSecretsAreKeptUntilQuit()
    {
        QTemporaryDir folder;
        // A bus that can start no service.
        runInside(folder.path(), u"export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent;"_s, u"insideWithout"_s);
    }

    void insideWithKeychain()
    {
        if (session() != u"insideWithKeychain"_s)
            QSKIP("runs inside a session bus of its own only");
        const auto secrets = store();
        QVERIFY(secrets);
        QCOMPARE(secrets->read(u"id"_s, u"password"_s, within(10s)).error().kind, Error::Kind::NotFound);
        const auto written = secrets->write(u"id"_s, u"password"_s, canary(), within(10s));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message + written.error().detail));
        QVERIFY(*written == SecretStore::Kept::InKeychain);
        QCOMPARE(*secrets->read(u"id"_s, u"password"_s, within(10s)), canary());
        QCOMPARE(*store()->read(u"id"_s, u"password"_s, within(10s)), canary()); // as another process would
        QVERIFY(secrets->write(u"id"_s, u"password"_s, "new", within(10s)));
        QCOMPARE(*secrets->read(u"id"_s, u"password"_s, within(10s)), "new"_ba);
        std::vector<std::jthread> threads; // any thread, many at once
        std::atomic<int> read = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { read += secrets->read(u"id"_s, u"password"_s, within(10s)) == QByteArray("new"); });
        threads.clear();
        QCOMPARE(read, 4);
        QVERIFY(secrets->remove(u"id"_s, u"password"_s, within(10s)));
        QVERIFY(secrets->remove(u"id"_s, u"password"_s, within(10s))); // is gone: nothing to say
        QCOMPARE(secrets->read(u"id"_s, u"password"_s, within(10s)).error().kind, Error::Kind::NotFound);
        QVERIFY(secrets->write(u"kept"_s, u"password"_s, canary(), within(10s)));
    }

    void insideLocked()
    {
        if (session() != u"insideLocked"_s)
            QSKIP("runs inside a session bus of its own only");
        const auto secrets = store();
        QElapsedTimer timer;
        timer.start();
        const auto read = secrets->read(u"kept"_s, u"password"_s, within(30s));
        QVERIFY(!read);
        qInfo("%lld ms: %s", timer.elapsed(), qPrintable(read.error().message));
        QCOMPARE(read.error().kind, Error::Kind::TimedOut);
        QVERIFY(read.error().message.contains(u"keychain is locked"_s));
        // Writing asks to unlock as well: it must not end in a file or in silence.
        QVERIFY(!secrets->write(u"kept"_s, u"password"_s, canary(), within(30s)));
        QVERIFY(timer.elapsed() < 20'000); // 3 s; judged with room for a busy machine
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!secrets->read(u"kept"_s, u"password"_s, within(30s, stop.get_token())));
    }

    void insideWithout()
    {
        if (session() != u"insideWithout"_s)
            QSKIP("runs inside a session bus of its own only");
        const auto secrets = store();
        QVERIFY(secrets->write(u"id"_s, u"password"_s, canary(), within(10s)) == SecretStore::Kept::UntilQuit);
        QCOMPARE(*secrets->read(u"id"_s, u"password"_s, within(10s)), canary());
        QVERIFY(secrets->remove(u"id"_s, u"password"_s, within(10s)));
        QCOMPARE(secrets->read(u"id"_s, u"password"_s, within(10s)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
