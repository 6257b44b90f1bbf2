#pragma once
#include "model/core/message.h"
#include "model/core/error.h"
#include "model/core/optionspec.h"
#include <QJsonObject>

namespace slipway {

// One row of the key and headers table, as it is edited. Bytes are typed as hex digits.
struct FieldRow {
    enum class Type : quint8 { Text, Bytes, Null };

    bool on = true;
    QString name;
    Type type = Type::Text;
    QString value;

    // The bytes that leave, null for Null. Invalid when the hex digits are no bytes.
    Result<std::optional<QByteArray>> bytes() const;
    bool operator==(const FieldRow &) const = default;
};

// How the body's text is to be read and coloured. Bytes are what was typed, in UTF-8; of Hex, what the digits say.
enum class BodyFormat : quint8 { Text, Json, Xml, Yaml, Hex };

// Everything that a compose page edits, as a value: what is sent, drafted and compared.
struct Composition {
    QString connectionId;         // Profile::id
    QString topic;
    qint32 partition = -1;        // -1: the broker's usual strategy
    OptionValues options;         // by OptionSpec::key; what is absent has the profile's or the table's value
    BodyFormat format = BodyFormat::Json;
    bool nullBody = false;
    QString body;
    QByteArray bodyBytes;         // not null: instead of body, what an editor cannot carry or what is no text
    QString bodyFile;             // not empty: instead of both, read when it is sent
    FieldRow key{.on = false, .name = {}, .type = FieldRow::Type::Text, .value = {}}; // off: a null key
    std::vector<FieldRow> headers;
    quint64 count = 1;
    double ratePerSecond = 0;     // 0: no limit

    // The message, or Invalid with the field that is wrong.
    Result<Message> message() const;  // reads bodyFile
    Result<Message> envelope() const; // without the body
    Result<std::optional<QByteArray>> bodyToSend() const; // null for a null body
    qint64 bodySize() const;          // of bodyToSend(); of a file without reading it
    qsizetype headerCount() const; // of those that are on

    QJsonObject toJson() const;
    // Members that are missing or of another type have their defaults: a draft is never refused for one of them.
    static Composition fromJson(const QJsonObject &json);

    bool operator==(const Composition &) const = default;
};

} // namespace slipway
