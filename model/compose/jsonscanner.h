#pragma once
#include <QString>
#include <QStringView>
#include <expected>
#include <vector>

namespace slipway {

// Cuts JSON text into tokens and holds them against the grammar (RFC 8259), without recursion: 100 000 levels are only
// memory. Reads no number and no escape.
class JsonScanner {
public:
    enum class Kind : quint8 { Open, Close, Comma, Colon, Value, End };
    struct Token {
        Kind kind = Kind::End;
        QStringView text;
    };
    struct Mistake {
        qsizetype position = 0;
        QString words;
    };

    explicit JsonScanner(QStringView text) : m_text(text) {}
    std::expected<Token, Mistake> next(); // End once the one value is over; a mistake ends it

private:
    enum class Expect : quint8 { Value, ValueOrClose, NameOrClose, Name, Colon, CommaOrClose, End };
    using Step = std::expected<Token, Mistake>;

    Step value();
    Step string();
    Step number();
    Step word();
    Step close();
    Step name();
    Step comma();
    Step mistake(const QString &words) const { return mistakeAt(m_at, words); }
    Step mistakeAt(qsizetype position, const QString &words) const { return std::unexpected(Mistake{position, words}); }
    Token take(Kind kind, qsizetype from) const { return {kind, m_text.sliced(from, m_at - from)}; }
    void afterValue();
    QString found() const; // what stands at the place, for words
    qsizetype skipEscape(qsizetype at) const; // -1: no escape

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<bool> m_objects; // open brackets: true for {
    Expect m_expect = Expect::Value;
};

} // namespace slipway
