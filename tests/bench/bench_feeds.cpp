// What reading a file of messages costs: CPU a message of this thread, by kind of file. bench_feeds FOLDER [MESSAGES].
#include "model/files/feedspec.h"
#include "model/files/messageline.h"
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <ctime>

using namespace slipway;

namespace {

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

// 100 bytes as a body; with quotes, so that JSON has to escape.
Message message(int i, bool fields)
{
    Message made;
    made.body = ("{\"id\":" + QByteArray::number(i) + ",\"note\":\"").leftJustified(98, 'x') + "\"}";
    if (fields) {
        made.key = "customer-" + QByteArray::number(i % 1000);
        made.headers = {{"source", QByteArray("app-1"), FieldType::Text}, {"trace", QByteArray("0af7651916cd43dd"), FieldType::Text}};
    }
    return made;
}

QString write(const QString &folder, FeedSpec::Source source, bool fields, int messages)
{
    QFile file(folder + QStringLiteral("/bench-feed"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write into %s", qPrintable(folder));
    if (source == FeedSpec::Source::Csv)
        file.write("key,body\n");
    for (int i = 0; i < messages; ++i) {
        const Message made = message(i, fields);
        if (source == FeedSpec::Source::Lines)
            file.write(*made.body + '\n');
        else if (source == FeedSpec::Source::Csv)
            file.write("k" + QByteArray::number(i) + ",\"" + QByteArray(*made.body).replace("\"", "\"\"") + "\"\n");
        else
            file.write(messageLine({}, made) + '\n');
    }
    return file.fileName();
}

void measure(const char *name, FeedSpec spec)
{
    for (int round = 0; round < 3; ++round) {
        auto feed = openFeed(spec);
        if (!feed)
            qFatal("%s", qPrintable(feed.error().message));
        const double before = cpuSeconds();
        qint64 messages = 0, bytes = 0;
        for (bool atEnd = false; !atEnd;) {
            const auto step = (*feed)->next(1024, 1024 * 1024);
            if (!step || !step->bad.empty())
                qFatal("not read");
            atEnd = step->atEnd;
            messages += step->batch ? qint64(step->batch->messages().size()) : 0;
            bytes += step->batch ? step->batch->bytes() : 0;
        }
        const double cpu = cpuSeconds() - before;
        std::printf("%-22s %9lld messages  %.3f us/message  %.1f million/s\n", name, messages, cpu / double(messages) * 1e6,
                    double(messages) / cpu / 1e6);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const int messages = argc > 2 ? atoi(argv[2]) : 1'000'000;
    using Source = FeedSpec::Source;
    for (const auto &[name, source, fields] : std::initializer_list<std::tuple<const char *, Source, bool>>{
             {"lines", Source::Lines, false}, {"json lines, body", Source::JsonLines, false},
             {"json lines, all", Source::JsonLines, true}, {"csv", Source::Csv, false}}) {
        FeedSpec spec;
        spec.source = source;
        spec.file = write(folder, source, fields, messages);
        measure(name, spec);
        QFile::remove(spec.file);
    }
    FeedSpec generated;
    generated.source = Source::Generator;
    generated.count = quint64(messages);
    measure("generator", generated);
    FeedSpec repeated;
    repeated.base = message(1, false);
    repeated.count = quint64(messages);
    measure("one message", repeated);
    const double before = cpuSeconds();
    qsizetype bytes = 0;
    for (int i = 0; i < messages; ++i)
        bytes += messageLine({}, repeated.base).size();
    std::printf("%-22s %9d messages  %.3f us/message (%lld bytes)\n", "writing a line", messages,
                (cpuSeconds() - before) / messages * 1e6, qlonglong(bytes));
}
