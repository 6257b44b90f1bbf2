#pragma once
#include "model/files/blockreader.h"
#include <vector>

namespace slipway {

// Splits a file into the records of RFC 4180: values in double quotes may hold separators, line ends and doubled
// quotes. Line ends are \n or \r\n. Reads as a stream; one thread.
class CsvReader {
public:
    enum class Step : quint8 { Record, Broken, TooLong, End, Failed };

    struct Value {
        QByteArrayView bytes;     // without the outer quotes, in block(); "" still doubled
        bool quoted = false;
        bool doubled = false;     // has "" inside: unescaped() differs
        qint64 line = 0;          // where it starts, from 1
        qint64 column = 0;        // in bytes, from 1

        QByteArray unescaped() const;
    };

    explicit CsvReader(std::unique_ptr<BlockReader> blocks, char separator = ',', qsizetype longest = Limits{}.lineBytes)
        : m_blocks(std::move(blocks)), m_separator(separator), m_longest(longest)
    {
    }

    // Record: values() are its. Broken: faultLine(), faultColumn() and fault() say where and why; reading goes on
    // after that line. TooLong: passed over.
    Step next();

    const std::vector<Value> &values() const { return m_values; }
    qint64 line() const { return m_line; }             // of the record's first byte, from 1
    qint64 linesRead() const { return m_linesRead; }
    qint64 faultLine() const { return m_faultLine; }
    qint64 faultColumn() const { return m_faultColumn; }
    const Error &error() const { return m_error; }     // of Broken and Failed
    const std::shared_ptr<char[]> &block() const { return m_blocks->block(); }
    qint64 offset() const { return m_blocks->offset(); } // of the next record
    qint64 size() const { return m_blocks->size(); }

    void setSeparator(char separator) { m_separator = separator; }
    [[nodiscard]] Result<> seek(qint64 offset, qint64 linesBefore);
    // Up to the first line end, without moving on: to look at what kind of file it is.
    [[nodiscard]] Result<QByteArrayView> peekLine();
    void skip(qsizetype bytes) { m_blocks->advance(bytes); }

private:
    enum class At : quint8 { ValueStart, Plain, Quoted, Quote, QuoteReturn, Fault };
    struct Span { // of a value, from the record's first byte
        qsizetype begin = 0, end = 0;
        bool quoted = false, doubled = false;
        qint64 line = 0, column = 0;
    };

    bool take(char c, qsizetype at); // true: the record ends with it
    bool endValue(qsizetype end);
    void faulted(const QString &message, qint64 line, qint64 column);
    Step finished(qsizetype length, qsizetype terminator);
    Step atEndOfFile(qsizetype length);
    Step passOver();
    Step failed(Error error);

    std::unique_ptr<BlockReader> m_blocks;
    char m_separator;
    qsizetype m_longest;
    std::vector<Value> m_values;
    std::vector<Span> m_spans;
    Span m_open;
    At m_at = At::ValueStart;
    qsizetype m_lineStart = 0; // of the line under the cursor, from the record's first byte
    qint64 m_line = 0;
    qint64 m_linesRead = 0;
    qint64 m_faultLine = 0, m_faultColumn = 0;
    Error m_error;
};

} // namespace slipway
