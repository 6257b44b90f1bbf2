#pragma once
#include "model/core/error.h"
#include <QByteArray>
#include <vector>

namespace slipway {

// Where something is wrong in a template.
struct TemplateFault {
    QString field;        // "body", "key", "header trace-id", "variable id"
    qsizetype offset = 0; // of the opening braces in that field, in bytes from 0
    qint64 line = 0;      // from 1
    qint64 column = 0;    // in bytes, from 1
    Error error;

    Error withPlace() const; // the place at the front of the message
    bool operator==(const TemplateFault &) const = default;
};

// A text with {{names}} in it, taken apart: bytes and names in order. \{{ is a plain brace. Bytes that are no text pass
// as they are.
struct TemplateText {
    struct Piece {
        QByteArray bytes;     // of a name: without the braces and the blanks around it
        bool isName = false;
        qsizetype offset = 0; // in the text, of the first byte or brace
    };
    std::vector<Piece> pieces;

    // Invalid, with its place, where braces are opened and not closed, or hold no name.
    [[nodiscard]] static std::expected<TemplateText, TemplateFault> parse(const QString &field, QByteArrayView text);
    static TemplateFault faultAt(const QString &field, QByteArrayView text, qsizetype offset, const QString &message);
};

} // namespace slipway
