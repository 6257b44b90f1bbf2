#pragma once
#include "model/files/feedspec.h"
#include "model/templates/messagetemplate.h"
#include "model/templates/templatetext.h"

namespace slipway {

// What a person chose for one send of a template.
struct TemplateChoice {
    QMap<QString, QByteArray> values{};     // of its variables; taken as they are
    QMap<QString, QByteArray> secretValues{}; // of its secret ones; not kept
    std::optional<quint64> count{};         // none: one message, or one a row
    std::optional<quint64> seed{};          // none: the template's, else another one each time
    QString rows{};                         // a .csv file, or one with a JSON object a line; empty: none
    qint64 nowMs = 0;                       // since 1970
    double ratePerSecond = 0;               // 0: no limit; spaces {{$timestamp}} out
};

// The variables that the texts of a template use, in their order, those of defaults too.
QStringList templateVariables(const MessageTemplate &of);

// What would stop every send of it, with its place: braces that are not closed, values that Slipway does not make, a
// variable that needs itself. Names without a value are none: they may be given.
std::vector<TemplateFault> templateFaults(const MessageTemplate &of);

// A send of a template as a run's source. Destination and partition are the template's. Invalid, naming it, for a
// value that the template does not use, a secret one given as a plain value, and a file that cannot be read.
[[nodiscard]] Result<FeedSpec> templateFeed(const MessageTemplate &of, const TemplateChoice &choice);

} // namespace slipway
