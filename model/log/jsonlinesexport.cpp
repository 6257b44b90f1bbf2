#include "model/files/messageline.h"
#include "model/log/exportmembers.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// Lines of product section 6 with a member "outcome". A message without its bytes has none of key, body, headers and
// properties, so that nobody takes what is missing for null.
class JsonLinesExport final : public ExportFormat {
public:
    void message(QByteArray &to, const ExportedMessage &message) override
    {
        const QByteArray outcome =
            QJsonDocument(exportmembers::outcome(message)).toJson(QJsonDocument::Compact);
        if (message.batch) {
            LineContext context;
            context.topic = exportmembers::topic(message);
            context.partition = exportmembers::partition(message);
            context.offset = exportmembers::offset(message);
            context.id = exportmembers::id(message);
            context.broker = message.entry.kind;
            context.members = "\"outcome\":" + outcome;
            to += messageLine(context, *message.batch, *message.view);
        } else {
            const QJsonObject head{{u"v"_s, 1},
                                   {u"topic"_s, exportmembers::topic(message)},
                                   {u"broker"_s, message.entry.kind},
                                   {u"withoutMessage"_s, true}};
            to += QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"outcome\":" + outcome + '}';
        }
        to += '\n';
    }
};

} // namespace

std::unique_ptr<ExportFormat> ExportFormat::jsonLines()
{
    return std::make_unique<JsonLinesExport>();
}

} // namespace slipway
