#pragma once
#include "model/files/feedspec.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// What tests of feeds share: a folder with a file in it, and reading a feed to its end.
namespace slipway {

struct ReadFeed {
    std::vector<Message> messages;
    std::vector<quint64> seqs;
    std::vector<QString> destinations;
    std::vector<qint32> partitions;
    std::vector<BadInput> bad;
    std::vector<FeedPlace> places; // after each step
    std::optional<Error> error;
};

inline QString fileWith(const QTemporaryDir &in, const QByteArray &bytes, const QString &name = QStringLiteral("input"))
{
    QFile file(in.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

inline ReadFeed readAll(MessageFeed &feed, qsizetype messages = 1024, qsizetype bytes = 1024 * 1024)
{
    ReadFeed all;
    for (bool atEnd = false; !atEnd;) {
        auto step = feed.next(messages, bytes);
        if (!step) {
            all.error = step.error();
            break;
        }
        atEnd = step->atEnd;
        if (step->batch) {
            for (const MessageView &view : step->batch->messages()) {
                all.messages.push_back(step->batch->toMessage(view));
                all.seqs.push_back(view.seq);
                all.destinations.push_back(step->batch->destination(view).name);
                all.partitions.push_back(view.partition);
            }
        } else if (!atEnd) {
            qFatal("a step that is not the last one has no batch");
        }
        all.bad.insert(all.bad.end(), step->bad.begin(), step->bad.end());
        all.places.push_back(feed.place());
    }
    return all;
}

inline ReadFeed readAll(const FeedSpec &spec, qsizetype messages = 1024, qsizetype bytes = 1024 * 1024)
{
    auto feed = openFeed(spec);
    if (feed)
        return readAll(**feed, messages, bytes);
    ReadFeed none;
    none.error = feed.error();
    return none;
}

inline std::vector<QByteArray> bodies(const ReadFeed &read)
{
    std::vector<QByteArray> list;
    for (const Message &message : read.messages)
        list.push_back(message.body ? *message.body : QByteArray("(null)"));
    return list;
}

} // namespace slipway
