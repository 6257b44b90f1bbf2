#include "app/cli/helptopics.h"
#include <QCoreApplication>
#include <array>

namespace slipway {

namespace {

struct Topic {
    const char *name;
    const char *text;
};

constexpr std::array Topics{
    Topic{"addresses", QT_TRANSLATE_NOOP("slipwayctl",
                                         R"(CONNECTION is a saved connection's name (slipwayctl connections list) or a URL:

  danube://host:6650, danubes:// with TLS    ?admin=host:port (default: same host, 50051)
  sandbox:danube                             the sandbox of this home; started when it does not run
  devnull:                                   takes and counts, for trying out plans

Options ride as query parameters with the names of -X (slipwayctl options KIND).
A password in a URL is used and never stored, shown or logged.
)")},
    Topic{"exit-codes", QT_TRANSLATE_NOOP("slipwayctl",
                                          R"(    0  every message has the outcome that was asked for
    1  after sending began: some message failed, was returned, is ambiguous or cancelled, or --skip-bad left some out
    2  known before sending: wrong usage, bad input, option, size, partition; nothing was sent
    3  could not connect, sign in, find the destination, or write the log; nothing was sent
  130  interrupted: the first SIGINT or SIGTERM waits for what has left, a second one does not
)")},
    Topic{"bodies", QT_TRANSLATE_NOOP("slipwayctl",
                                      R"(One message, one of:
  -m TEXT   the text as typed; -m '' is an empty body
  -f FILE   the whole file
  -         standard input to its end
  -Z        a null body, where the broker can hold one

Many messages:
  --input FILE|-                lines, JSON Lines or CSV (--format; for standard input: lines)
  --generate COUNT --size N     repeatable bodies of N bytes

Without -k the key is null, with -k '' it is empty.
)")},
};

} // namespace

QStringList helpTopicNames()
{
    QStringList names;
    for (const Topic &topic : Topics)
        names << QLatin1StringView(topic.name);
    return names;
}

QString helpTopic(const QString &name)
{
    for (const Topic &topic : Topics)
        if (name == QLatin1StringView(topic.name))
            return QCoreApplication::translate("slipwayctl", topic.text);
    return {};
}

} // namespace slipway
