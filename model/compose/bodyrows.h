#pragma once
#include <QByteArray>
#include <vector>

namespace slipway {

// Where the rows of a large text begin: each line is one, and lines longer than a segment are cut, between characters.
// A pure function of the bytes, made on another thread than the one that shows them.
class BodyRows {
public:
    static constexpr qsizetype Segment = 8 * 1024;

    static BodyRows of(const QByteArray &bytes);

    qsizetype count() const { return qsizetype(m_starts.size()); }
    qsizetype start(qsizetype row) const { return m_starts[std::size_t(row)]; }
    qsizetype at(qsizetype position) const;                     // the row that has this byte
    QByteArrayView row(const QByteArray &bytes, qsizetype row) const; // without its line break

private:
    std::vector<qsizetype> m_starts;
};

} // namespace slipway
