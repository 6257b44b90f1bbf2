#pragma once
#include "model/templates/messagetemplate.h"
#include <QMap>

namespace slipway {

// What a template needs besides its text to become messages: kept with the run, all but the secrets' values.
struct TemplateInput {
    enum class Rows : quint8 { None, Csv, JsonLines };

    QMap<QString, TemplateVariable> variables{}; // as the template declares them
    QMap<QString, QByteArray> values{};          // as they were given; taken as they are
    QMap<QString, QByteArray> secretValues{};    // never written down: a run that is made again needs them again
    Rows rows = Rows::None;                      // what FeedSpec::file holds, a message a row
    qint64 clockMs = 0;                          // when the run began, since 1970
    qint64 stepUs = 0;                           // between two messages, by the run's rate

    bool operator==(const TemplateInput &) const = default;

    QJsonObject toJson() const;
    static TemplateInput fromJson(const QJsonObject &json);
};

} // namespace slipway
