#include "app/cli/commandline.h"
#include "app/cli/fieldarguments.h"
#include "model/connections/nearest.h"
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

// The commands of slipwayctl, in process, each in a home of its own. devnull stands for a broker.
class TestCommandLine : public QObject {
    Q_OBJECT

    struct Ran {
        int exit = -1;
        QByteArray out;
        QByteArray err;
        QList<QJsonObject> lines() const
        {
            QList<QJsonObject> all;
            for (const QByteArray &line : out.split('\n'))
                if (!line.isEmpty())
                    all << QJsonDocument::fromJson(line).object();
            return all;
        }
        QJsonObject error() const { return QJsonDocument::fromJson(err).object()[u"error"].toObject(); }
    };

    Ran run(std::vector<std::string> arguments, const QByteArray &input = {}, Console::Terminals terminals = {})
    {
        QBuffer in, out, err;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Console console(in, out, err, terminals);
        Interrupts interrupts;
        arguments.insert(arguments.begin(), {"--home", m_home->path().toStdString()});
        const int exit = CommandLine(console, interrupts).run(arguments);
        return {exit, out.data(), err.data()};
    }
    Ran send(std::vector<std::string> arguments, const QByteArray &input = {}, Console::Terminals terminals = {})
    {
        arguments.insert(arguments.begin(), {"send", "-c", "devnull:", "-t", "orders"});
        return run(std::move(arguments), input, terminals);
    }
    QString file(const QByteArray &content, const QString &name)
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no test file");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_home;

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void oneMessagePrintsItsReceiptWithEveryMember()
    {
        const Ran ran = send({"-m", "{\"id\":1}", "-o", "json"});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.lines().size(), 1);
        const QByteArray line = ran.out;
        QVERIFY(line.startsWith("{\"n\":0,\"state\":\"acknowledgedNoPosition\",\"topic\":\"orders\",\"partition\":null,"
                                "\"offset\":null,\"id\":"));
        for (const QString &member : {u"timestamp"_s, u"timestampType"_s, u"ms"_s, u"attempts"_s})
            QVERIFY(ran.lines()[0].contains(member));
    }

    void bodiesArriveInTheLogAsTheyWereTyped_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("key");
        const QByteArray none("null");
        QTest::newRow("text") << QByteArrayList{"-m", "hello"} << QByteArray() << QByteArray("{\"text\":\"hello\"}") << none;
        QTest::newRow("braces") << QByteArrayList{"-m", "{}"} << QByteArray() << QByteArray("{\"text\":\"{}\"}") << none;
        QTest::newRow("list") << QByteArrayList{"-m", "[1,2]"} << QByteArray() << QByteArray("{\"text\":\"[1,2]\"}") << none;
        QTest::newRow("minus") << QByteArrayList{"-m", "-5"} << QByteArray() << QByteArray("{\"text\":\"-5\"}") << none;
        QTest::newRow("empty") << QByteArrayList{"-m", "", "-k", ""} << QByteArray() << QByteArray("{\"text\":\"\"}")
                               << QByteArray("{\"text\":\"\"}");
        QTest::newRow("null") << QByteArrayList{"-Z", "-k", "k"} << QByteArray() << none << QByteArray("{\"text\":\"k\"}");
        QTest::newRow("standard input") << QByteArrayList{"-"} << QByteArray("a\nb\n")
                                        << QByteArray("{\"text\":\"a\\nb\\n\"}") << none;
        QTest::newRow("nothing on standard input")
            << QByteArrayList{"-"} << QByteArray() << QByteArray("{\"text\":\"\"}") << none;
        QTest::newRow("not UTF-8") << QByteArrayList{"-m", "\xff"} << QByteArray() << QByteArray("{\"base64\":\"/w==\"}")
                                   << none;
    }
    void bodiesArriveInTheLogAsTheyWereTyped()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, key);
        std::vector<std::string> typed;
        for (const QByteArray &each : arguments)
            typed.push_back(each.toStdString());
        QCOMPARE(send(typed, input).exit, 0);
        const Ran logged = run({"log", "export"});
        QCOMPARE(logged.lines().size(), 1);
        const auto json = [&](QLatin1StringView member) {
            const QJsonValue value = logged.lines()[0][member];
            return value.isNull() ? QByteArray("null") : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(json("body"_L1), body);
        QCOMPARE(json("key"_L1), key);
    }

    void headersKeepOrderDuplicatesAndNull()
    {
        QCOMPARE(send({"-m", "x", "-H", "a=1", "-H", "a=2", "-H", "none", "-a", "t:v, u : w:x"}).exit, 0);
        const QJsonArray headers = run({"log", "export"}).lines()[0][u"headers"].toArray();
        const QByteArray expected = R"([["a",{"text":"1"}],["a",{"text":"2"}],["none",null],["t",{"text":"v"}],["u",{"text":"w:x"}]])";
        QCOMPARE(QJsonDocument(headers).toJson(QJsonDocument::Compact), expected);
    }

    void wrongUsageIsRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("word"); // of the message
        QTest::newRow("no body") << QByteArrayList{} << u"-m TEXT"_s;
        QTest::newRow("two bodies") << QByteArrayList{"-m", "a", "-Z"} << u"once"_s;
        QTest::newRow("a stray word") << QByteArrayList{"word"} << u"word"_s;
        QTest::newRow("count of input") << QByteArrayList{"--input", "x", "-n", "2"} << u"-n"_s;
        QTest::newRow("no number") << QByteArrayList{"-m", "a", "-n", "zz"} << u"zz"_s;
        QTest::newRow("count of none") << QByteArrayList{"-m", "a", "-n", "0"} << u"-n"_s;
        QTest::newRow("nameless header") << QByteArrayList{"-m", "a", "-H", "=v"} << u"name"_s;
        QTest::newRow("attribute without value") << QByteArrayList{"-m", "a", "-a", "word"} << u"attribute"_s;
        QTest::newRow("negative partition") << QByteArrayList{"-m", "a", "-p", "-1"} << u"partition"_s;
        QTest::newRow("unknown option") << QByteArrayList{"-m", "a", "-X", "fail.rte=1"} << u"fail.rate"_s;
        QTest::newRow("out of range") << QByteArrayList{"-m", "a", "-X", "fail.rate=lots"} << u"fail.rate"_s;
        QTest::newRow("no option") << QByteArrayList{"-m", "a", "-X", "word"} << u"key=value"_s;
        QTest::newRow("not of this kind") << QByteArrayList{"-m", "a", "-z", "gzip"} << u"-z"_s;
        QTest::newRow("size alone") << QByteArrayList{"-m", "a", "--size", "3"} << u"--generate"_s;
        QTest::newRow("no such file") << QByteArrayList{"--input", "/nowhere/x.jsonl"} << u"x.jsonl"_s;
        QTest::newRow("typed secret") << QByteArrayList{"-m", "a", "--secret", "password=hunter2"} << u"NAME=@FILE"_s;
        QTest::newRow("unknown flag") << QByteArrayList{"-m", "a", "--frobnicate"} << u"--frobnicate"_s;
    }
    void wrongUsageIsRefusedBeforeAnythingIsSent()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QString, word);
        std::vector<std::string> typed{"-o", "json"};
        for (const QByteArray &each : arguments)
            typed.push_back(each.toStdString());
        const Ran ran = send(typed);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.error()[u"message"].toString().contains(word), ran.err.constData());
        QVERIFY2(!ran.err.contains("hunter2"), ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(run({"log", "list", "-o", "json"}).lines().isEmpty());
    }

    void aMessageThatFailsEndsWithOneAndSaysWhy()
    {
        const Ran ran = send({"-m", "x", "-X", "fail.rate=100", "-o", "json"});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines()[0][u"state"].toString(), u"failed"_s);
        QVERIFY(!ran.lines()[0][u"error"].toObject()[u"message"].toString().isEmpty());
    }

    void manyPrintASummaryReceiptsOrNothing()
    {
        const std::string lines = file("a\nb\nc\n", u"in.txt"_s).toStdString();
        QVERIFY(send({"--input", lines}).out.contains("3 acknowledged"));
        QCOMPARE(send({"--input", lines, "-o", "json"}).lines().size(), 3);
        QCOMPARE(send({"--input", lines, "-o", "quiet"}).out, QByteArray());
        QCOMPARE(send({"--input", lines, "--receipts"}).out.count("Acknowledged: orders"), 3);
        QCOMPARE(send({"--generate", "5", "--size", "10", "-o", "json"}).lines().size(), 5);
        QCOMPARE(send({"--input", "-", "-o", "json"}, "a\nb\n").lines().size(), 2);
    }

    void aBrokenLineRefusesAllOrIsSkipped()
    {
        const QByteArray good = R"({"v":1,"topic":"orders","key":null,"body":{"text":"x"},"headers":[]})";
        const std::string in = file(good + "\n{broken\n" + good + "\n", u"in.jsonl"_s).toStdString();
        const Ran refused = send({"--input", in, "-o", "json"});
        QCOMPARE(refused.exit, 2);
        const QJsonObject error = QJsonDocument::fromJson(refused.err).object();
        QCOMPARE(error[u"badCount"].toInt(), 1);
        QCOMPARE(error[u"bad"].toArray()[0].toObject()[u"line"].toInt(), 2);
        QVERIFY(run({"log", "list", "-o", "json"}).lines().isEmpty());
        QCOMPARE(send({"--input", in, "--skip-bad"}).exit, 1);
        QCOMPARE(run({"log", "list", "-o", "json"}).lines()[0][u"counts"].toObject()[u"failed"].toInt(), 1);
    }

    void aDryRunSendsAndLogsNothing()
    {
        const Ran ran = send({"-m", "x", "-n", "4", "--dry-run", "-o", "json"});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.lines()[0][u"messages"].toInt(), 4);
        QVERIFY(run({"log", "list", "-o", "json"}).lines().isEmpty());
    }

    void whatCannotBeReachedEndsWithThree()
    {
        const Ran ran = send({"-m", "x", "--log-file", "/proc/none/log.sqlite", "-o", "json"});
        QCOMPARE(ran.exit, 3);
        QVERIFY(!ran.error()[u"message"].toString().isEmpty());
    }

    void connectionsAreSavedShownAndNamedWhenMistyped()
    {
        QCOMPARE(run({"connections", "add", "Orders EU", "devnull:", "--environment", "production"}).exit, 0);
        QCOMPARE(run({"connections", "add", "Orders EU", "devnull:"}).exit, 2);
        QVERIFY(run({"connections", "list"}).out.contains("Practice"));
        const Ran mistyped = run({"send", "-c", "Orders UE", "-t", "x", "-m", "a"});
        QCOMPARE(mistyped.exit, 2);
        QVERIFY(mistyped.err.contains("Orders EU"));
        QCOMPARE(run({"send", "-c", "Orders EU", "-t", "x", "-m", "a"}).exit, 2); // production, and nobody to ask
        QCOMPARE(run({"send", "-c", "Orders EU", "-t", "x", "-m", "a", "--yes"}).exit, 0);
        QCOMPARE(run({"connections", "add", "Locked", "devnull:", "--read-only"}).exit, 0);
        QCOMPARE(run({"send", "-c", "Locked", "-t", "x", "-m", "a", "--yes"}).exit, 2);
        QCOMPARE(run({"connections", "remove", "Orders EU"}).exit, 0);
        QVERIFY(!run({"connections", "list"}).out.contains("Orders EU"));
    }

    void aTerminalNeverGetsControlOrBidirectionalCharacters()
    {
        const QByteArray nasty = "a\x1b[2J\xe2\x80\xae";
        const Ran ran = run({"send", "-c", "devnull:", "-t", nasty.toStdString(), "-m", "x"}, {}, {.out = true});
        QCOMPARE(ran.exit, 0);
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(ran.out.contains("\\u{1b}"));
        QVERIFY(ran.out.contains("\\u{202e}"));
    }

    void helpNamesEveryCommandAndEveryPage()
    {
        const Ran help = run({"help"});
        QCOMPARE(help.exit, 0);
        for (const char *command : {"send", "browse", "topics", "connections", "log", "runs", "options", "sandbox", "doctor"}) {
            QVERIFY2(help.out.contains(QByteArray("\n  " + QByteArray(command) + ' ')), command);
            QVERIFY(run({"help", command}).out.contains("Usage"));
        }
        for (const char *page : {"addresses", "bodies", "exit-codes"})
            QVERIFY(!run({"help", page}).out.isEmpty());
        QCOMPARE(run({"help", "nonsense"}).exit, 2);
        QVERIFY(run({"--version"}).out.startsWith("slipwayctl "));
        QCOMPARE(run({}).exit, 2);
    }

    void theOptionTablesAreListed()
    {
        QVERIFY(run({"options", "devnull"}).out.contains("latency.ms=duration"));
        for (const QJsonObject &row : run({"options", "danube", "-o", "json"}).lines())
            QVERIFY(!row[u"key"].toString().isEmpty() && !row[u"help"].toString().isEmpty());
        QCOMPARE(run({"options", "nothing"}).exit, 2);
    }

    void theCompletionScriptIsOneThatTheShellReads()
    {
        const Ran bash = run({"completion", "bash"});
        QCOMPARE(bash.exit, 0);
        QProcess shell;
        shell.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(bash.out) +
                                             u"COMP_WORDS=(slipwayctl log ex); COMP_CWORD=2; _slipwayctl; "
                                             "echo \"${COMPREPLY[@]}\"; COMP_WORDS=(slipwayctl send --gen); "
                                             "_slipwayctl; echo \"${COMPREPLY[@]}\""_s});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("export\n--generate\n"));
        QVERIFY(run({"completion", "zsh"}).out.contains("bashcompinit"));
        QVERIFY(run({"completion", "fish"}).out.contains("complete -c slipwayctl"));
        QCOMPARE(run({"completion", "tcsh"}).exit, 2);
    }

    void theNearestWordIsNamedOnlyWhenItIsNear()
    {
        const QStringList known{u"/default/orders"_s, u"/default/payments"_s};
        QCOMPARE(nearest(u"/default/ordrs"_s, known), u"/default/orders"_s);
        QCOMPARE(nearest(u"xyz"_s, known), QString());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
