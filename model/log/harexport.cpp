#include "model/files/messageline.h"
#include "model/log/exportmembers.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// One JSON document shaped like an HTTP archive: log.entries, each with startedDateTime, time, request (the message line
// of product section 6) and response (what the broker said), and timings in milliseconds.
class HarExport final : public ExportFormat {
public:
    void begin(QByteArray &to) override
    {
        const QJsonObject creator{{u"name"_s, u"Slipway"_s}, {u"version"_s, QCoreApplication::applicationVersion()}};
        to += "{\"log\":{\"version\":\"1.2\",\"creator\":" + QJsonDocument(creator).toJson(QJsonDocument::Compact) +
              ",\"entries\":[";
    }

    void message(QByteArray &to, const ExportedMessage &message) override
    {
        to += std::exchange(m_first, false) ? "\n" : ",\n";
        const auto &outcome = message.row.outcome;
        const double ms = outcome ? outcome->latencyUs / 1000.0 : -1;
        const QJsonObject timings{{u"send"_s, 0}, {u"wait"_s, ms}, {u"receive"_s, 0}};
        QJsonObject head{{u"startedDateTime"_s, exportmembers::isoTime(message.entry.atMs)},
                         {u"time"_s, ms},
                         {u"connection"_s, message.entry.connection},
                         {u"response"_s, exportmembers::outcome(message)},
                         {u"timings"_s, timings}};
        to += QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"request\":";
        if (message.batch) {
            LineContext context;
            context.topic = exportmembers::topic(message);
            context.partition = message.view->partition;
            context.broker = message.entry.kind;
            to += messageLine(context, *message.batch, *message.view);
        } else {
            to += "null";
        }
        to += '}';
    }

    void end(QByteArray &to) override { to += "\n]}}\n"; }

private:
    bool m_first = true;
};

} // namespace

std::unique_ptr<ExportFormat> ExportFormat::har()
{
    return std::make_unique<HarExport>();
}

} // namespace slipway
