#pragma once
#include <QString>
#include <optional>

namespace slipway {

// JSON as text: checked, laid out and packed without a number or an escape being read, so that everything stays as it
// was typed, duplicates and order too. Nesting is bounded by memory only.
namespace jsontext {

struct Mistake {
    qsizetype position = 0; // in the text, UTF-16 units
    int line = 1;           // from 1
    int column = 1;         // from 1
    QString words;          // "after 15 comes a comma. Numbers take a point: 15.80"
    bool operator==(const Mistake &) const = default;
};

// The first mistake; none when text is one JSON value with white space around it.
std::optional<Mistake> firstMistake(QStringView text);

// Two blanks a level. Text that is no JSON comes back unchanged.
QString format(const QString &text);
QString minify(const QString &text);

} // namespace jsontext
} // namespace slipway
