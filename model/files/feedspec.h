#pragma once
#include "model/core/error.h"
#include "model/core/message.h"
#include "model/ports/messagefeed.h"
#include "model/templates/templateinput.h"
#include <QJsonObject>
#include <memory>

namespace slipway {

// Which file it was, so that a resumed run notices another one under the same name.
struct FileIdentity {
    QString path;
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    QByteArray edges; // SHA-256 of the first and last MiB

    bool operator==(const FileIdentity &) const = default;
};

// Where the messages of a send come from, as plain data that the log keeps: enough to make the same feed again.
struct FeedSpec {
    enum class Source : quint8 {
        Message,   // one message, count times
        Lines,     // a body a line
        JsonLines, // product section 6
        Csv,       // header.NAME columns
        WholeFile, // one body
        Generator, // count bodies of size bytes, repeatable by seed
        Template   // base with {{names}}, rendered; file: its rows, if any
    };

    Source source = Source::Message;
    QString file{};           // Lines, JsonLines, Csv, WholeFile: what is read (the spool, for standard input)
    QString title{};          // what a person calls it: "orders.jsonl", "standard input"
    FileIdentity identity{};  // of file, taken when the run began
    Message base{};           // the message; for files, what every message has besides: the key where the line has
                              // none, headers and properties before the line's own
    Destination destination{}; // where to, unless a line of JsonLines or Csv names another topic
    qint32 partition = -1;    // -1: the line's, else the broker's usual strategy
    bool ownRoute = true;     // JsonLines, Csv: false: a line's topic and partition do not count
    quint64 count = 1;        // Message, WholeFile, Generator and Template (there 0: one message a row)
    qint64 size = 100;        // Generator: bytes of a body
    quint64 seed = 1;         // Generator and Template
    TemplateInput templated{}; // Template

    QJsonObject toJson() const;
    [[nodiscard]] static Result<FeedSpec> fromJson(const QJsonObject &json);
};

// Makes the feed. NotFound or Forbidden where the file cannot be opened, Conflict where it is not the one that
// spec.identity describes (an identity without a path describes none), Invalid where the whole of it makes no sense.
[[nodiscard]] Result<std::unique_ptr<MessageFeed>> openFeed(const FeedSpec &spec);

// Of a regular file; Unsupported for a pipe or a device, which has to be spooled first.
[[nodiscard]] Result<FileIdentity> identify(const QString &path);

} // namespace slipway
