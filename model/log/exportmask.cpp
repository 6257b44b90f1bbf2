#include "model/log/exportmask.h"
#include "model/compose/jsonscanner.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// A name as it is meant: JSON may write any letter as an escape.
QString meant(QStringView quoted)
{
    if (!quoted.contains(u'\\'))
        return quoted.sliced(1, quoted.size() - 2).toString();
    return QJsonDocument::fromJson(QByteArray('[' + quoted.toUtf8() + ']')).array()[0].toString();
}

} // namespace

std::optional<QByteArray> ExportMask::maskedJson(const QByteArray &bytes) const
{
    if (!QByteArrayView(bytes).isValidUtf8())
        return std::nullopt;
    const QString text = QString::fromUtf8(bytes);
    JsonScanner scanner(text);
    QString out;
    qsizetype copied = 0;       // of text, into out
    QStringView last;           // the token before
    bool takes = false;         // the value that comes is masked
    qsizetype depth = 0;        // inside a value that is masked
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return std::nullopt;
        if (token->kind == JsonScanner::Kind::End)
            break;
        const qsizetype at = token->text.data() - text.constData();
        if (token->kind == JsonScanner::Kind::Colon && depth == 0)
            takes = has(meant(last));
        const bool open = token->kind == JsonScanner::Kind::Open, value = token->kind == JsonScanner::Kind::Value;
        if (takes && depth == 0 && (open || value)) {
            out += QStringView(text).sliced(copied, at - copied);
            out += u"\"***\"";
            depth = open ? 1 : 0;
            takes = false;
            copied = at + token->text.size();
        } else if (depth > 0) {
            depth += open ? 1 : token->kind == JsonScanner::Kind::Close ? -1 : 0;
            copied = at + token->text.size();
        }
        last = token->text;
    }
    out += QStringView(text).sliced(copied);
    return out.toUtf8();
}

void ExportMask::maskFields(std::vector<Field> &fields) const
{
    for (Field &field : fields)
        if (field.value && has(QString::fromUtf8(field.name))) {
            field.value = Mask.toByteArray();
            field.type = FieldType::Text;
        }
}

MessageBatchPtr ExportMask::masked(const MessageBatch &batch, const MessageView &view) const
{
    Message message = batch.toMessage(view);
    maskFields(message.headers);
    maskFields(message.properties);
    if (message.key)
        message.key = has(u"key"_s) ? Mask.toByteArray() : maskedJson(*message.key).value_or(*message.key);
    if (message.body && !message.body->isEmpty())
        message.body = has(u"body"_s) ? Mask.toByteArray() : maskedJson(*message.body).value_or(Mask.toByteArray());
    auto one = std::make_shared<MessageBatch>();
    one->add(view.seq, message, one->addDestination(batch.destination(view)), view.partition);
    return one;
}

} // namespace slipway
