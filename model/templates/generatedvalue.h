#pragma once
#include "model/templates/draw.h"
#include <QString>
#include <span>

namespace slipway {

// What a generated value is made from: nothing else, so that any message can be made again.
struct GeneratedFrom {
    Draw draw;
    quint64 index = 0; // of the message, from 0
    qint64 nowMs = 0;  // the run's time at this message
};

// One of the names that make values: {{$uuid}}. Most are called as in Postman.
struct GeneratedValue {
    QByteArrayView name; // with the dollar sign
    const char *help;    // a phrase, to be translated in context "Template"
    void (*append)(QByteArray &to, GeneratedFrom &from);

    QString helpText() const;
};

// All of them, by name.
std::span<const GeneratedValue> generatedValues();

// Null where there is none of this name.
const GeneratedValue *generatedValue(QByteArrayView name);

} // namespace slipway
