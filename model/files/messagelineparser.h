#pragma once
#include "model/core/error.h"
#include "model/core/messagebatch.h"
#include <memory>

namespace slipway {

// One line of product section 6, read: views into the line, or into the batch for what was escaped.
struct ParsedLine {
    QByteArrayView key; // null is not empty
    QByteArrayView body;
    bool hasKey = false; // false: the line has no member "key" (null is one)
    QByteArrayView topic; // empty: none
    qint32 partition = -1;
    qint64 timestampMs = -1;
    std::span<const FieldView> headers, properties; // until the next parse()
};

// Why a line is none, and where: the byte column, from 1.
struct LineFault {
    qint64 column = 0;
    Error error; // Invalid; Unsupported for a line of a newer version
};

// Reads lines of product section 6. Kept and used again for many lines, by one thread.
class MessageLineParser {
public:
    MessageLineParser();
    ~MessageLineParser();
    MessageLineParser(const MessageLineParser &) = delete;
    MessageLineParser &operator=(const MessageLineParser &) = delete;

    // The line's bytes must live as long as the batch: it does not copy what stands in them unescaped.
    [[nodiscard]] std::expected<ParsedLine, LineFault> parse(QByteArrayView line, MessageBatch &into);

private:
    class Visitor;
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace slipway
