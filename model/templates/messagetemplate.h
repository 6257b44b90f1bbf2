#pragma once
#include "model/core/message.h"
#include "model/core/optionspec.h"
#include <QJsonObject>
#include <QMap>

namespace slipway {

// A name that a template leaves open. Of a secret one only the name is kept, never a value.
struct TemplateVariable {
    std::optional<QString> byDefault; // none: a value must be given; may use generated values: {{$uuid}}
    bool secret = false;
    QJsonObject unknown{};            // members that a newer version wrote: kept

    bool operator==(const TemplateVariable &) const = default;
};

// A message to be sent again and again, with {{names}} where something changes: one file of a collection
// (product section 7). Plain values.
struct MessageTemplate {
    QString name;             // as a person gave it
    QString connection;       // a saved connection's name, or an address without a password; empty: asked for
    Destination destination;  // empty: asked for
    qint32 partition = -1;
    std::optional<QByteArray> key;  // null is not empty
    std::optional<QByteArray> body;
    std::vector<Field> headers;
    OptionValues options;     // by OptionSpec::key; no secret
    QMap<QString, TemplateVariable> variables;
    std::optional<quint64> seed; // none: other values each time
    QJsonObject unknown;      // members that a newer version wrote: kept

    bool operator==(const MessageTemplate &) const = default;
};

} // namespace slipway
