#include "model/core/stablenames.h"
#include "model/log/exportmembers.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// RFC 4180 with a header line. Bytes that are no UTF-8 are base64, and their column of the name with _encoding says so;
// null is told from empty there too. Texts that a spreadsheet would take for a formula are left as they are: this is
// data to be read back.
class CsvExport final : public ExportFormat {
public:
    explicit CsvExport(bool bodies) : m_bodies(bodies) {}

    void begin(QByteArray &to) override
    {
        to += "entry,n,at,connection,broker,topic,partition,offset,id,state,latency_ms,attempts,error_kind,error,"
              "error_detail,line";
        if (m_bodies)
            to += ",key,key_encoding,body,body_encoding,headers,unavailable";
        to += "\r\n";
    }

    void message(QByteArray &to, const ExportedMessage &message) override
    {
        const LogRow &row = message.row;
        m_first = true;
        put(to, QByteArray::number(message.entry.seq));
        put(to, QByteArray::number(row.n));
        put(to, exportmembers::isoTime(message.entry.atMs).toUtf8());
        put(to, message.entry.connection.toUtf8());
        put(to, message.entry.kind.toUtf8());
        put(to, exportmembers::topic(message).toUtf8());
        putNumber(to, exportmembers::partition(message));
        putNumber(to, exportmembers::offset(message));
        put(to, exportmembers::id(message).toUtf8());
        put(to, row.outcome ? QByteArray(stableName(row.outcome->state).latin1()) : QByteArray("outstanding"));
        put(to, row.outcome ? QByteArray::number(row.outcome->latencyUs / 1000.0) : QByteArray());
        put(to, row.outcome ? QByteArray::number(row.outcome->attempts) : QByteArray());
        put(to, row.error ? QByteArray(stableName(row.error->kind).latin1()) : QByteArray());
        put(to, row.error ? row.error->message.toUtf8() : QByteArray());
        put(to, row.error ? row.error->detail.toUtf8() : QByteArray());
        putNumber(to, row.line > 0 ? row.line : -1);
        if (m_bodies)
            putBytes(to, message);
        to += "\r\n";
    }

private:
    void put(QByteArray &to, const QByteArray &text)
    {
        if (!std::exchange(m_first, false))
            to += ',';
        if (text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r'))
            to += '"' + QByteArray(text).replace('"', "\"\"") + '"';
        else
            to += text;
    }
    void putNumber(QByteArray &to, qint64 number) { put(to, number < 0 ? QByteArray() : QByteArray::number(number)); }

    void putValue(QByteArray &to, bool known, QByteArrayView value)
    {
        if (!known || value.isNull()) {
            put(to, {});
            put(to, known ? "null" : "unavailable");
        } else if (value.isValidUtf8()) {
            put(to, value.toByteArray());
            put(to, "text");
        } else {
            put(to, value.toByteArray().toBase64());
            put(to, "base64");
        }
    }

    void putBytes(QByteArray &to, const ExportedMessage &message)
    {
        const bool known = message.batch != nullptr;
        putValue(to, known, known ? message.view->key : QByteArrayView());
        putValue(to, known, known ? message.view->body : QByteArrayView());
        QJsonArray headers;
        if (known) {
            for (const FieldView &field : message.batch->headers(*message.view)) {
                QJsonValue value;
                if (!field.value.isNull())
                    value = field.value.isValidUtf8()
                                ? QJsonObject{{u"text"_s, QString::fromUtf8(field.value)}}
                                : QJsonObject{{u"base64"_s,
                                               QString::fromLatin1(field.value.toByteArray().toBase64())}};
                headers.append(QJsonArray{QString::fromUtf8(field.name), value});
            }
        }
        put(to, known ? QJsonDocument(headers).toJson(QJsonDocument::Compact) : QByteArray());
        put(to, message.unavailable ? message.unavailable->message.toUtf8() : QByteArray());
    }

    const bool m_bodies;
    bool m_first = true;
};

} // namespace

std::unique_ptr<ExportFormat> ExportFormat::csv(bool bodies)
{
    return std::make_unique<CsvExport>(bodies);
}

} // namespace slipway
