#include "model/files/spool.h"
#include "model/files/feedspec.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestSpool : public QObject {
    Q_OBJECT
private:
    struct Pipe {
        Pipe() { if (::pipe(ends) != 0) qFatal("no pipe"); }
        ~Pipe() { closeWriting(); ::close(ends[0]); }
        void closeWriting() { if (ends[1] >= 0) ::close(std::exchange(ends[1], -1)); }
        void write(QByteArrayView bytes) const
        {
            while (!bytes.isEmpty())
                if (const ssize_t n = ::write(ends[1], bytes.data(), size_t(bytes.size())); n > 0)
                    bytes = bytes.sliced(n);
        }
        int ends[2];
    };
    QTemporaryDir m_folder;
    QString spool() const { return m_folder.filePath(u"state/spool"_s); }

private slots:
    void standardInputIsCopiedWholeAndPrivate()
    {
        Pipe input;
        QByteArray sent;
        for (int i = 0; i < 100'000; ++i)
            sent += "line " + QByteArray::number(i) + "\r\n";
        std::jthread writer([&] {
            input.write(sent);
            input.closeWriting();
        });
        const auto path = spoolInput(input.ends[0], spool(), u"7"_s);
        QVERIFY2(path, qPrintable(path ? QString() : path.error().message));
        QCOMPARE(*path, spool() + u"/7"_s);
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), sent);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & others) && !(QFile::permissions(spool()) & others));
        QVERIFY(identify(*path));
    }

    void anEmptyInputIsAnEmptyFile()
    {
        Pipe input;
        input.closeWriting();
        QCOMPARE(QFileInfo(*spoolInput(input.ends[0], spool(), u"empty"_s)).size(), 0);
    }

    void aStopEndsTheWaitAndLeavesNothing()
    {
        Pipe input;
        input.write("half a li");
        std::stop_source stop;
        stop.request_stop();
        const auto path = spoolInput(input.ends[0], spool(), u"stopped"_s, stop.get_token());
        QVERIFY(!path);
        QCOMPARE(path.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(spool()).entryList({u"stopped*"_s}, QDir::Files).isEmpty());
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        // The size limit of a process stands for the disk; SIGXFSZ would end it.
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &old) == 0);
        const rlimit small{100'000, old.rlim_max};
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        auto spooled = Spool::create(spool(), u"full"_s);
        const auto written = spooled ? (*spooled)->write(QByteArray(1'000'000, 'x')) : std::unexpected(spooled.error());
        spooled = nullptr;
        ::setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, before);
        QVERIFY(!written);
        QVERIFY(!written.error().message.isEmpty());
        QVERIFY(QDir(spool()).entryList({u"full*"_s}, QDir::Files).isEmpty());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        Pipe input;
        QFile inTheWay(m_folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto path = spoolInput(input.ends[0], m_folder.filePath(u"file/spool"_s), u"1"_s);
        QVERIFY(!path);
        QVERIFY(path.error().message.contains(u"file/spool"_s));
    }
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
