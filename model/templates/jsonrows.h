#pragma once
#include "model/files/linereader.h"
#include "model/templates/templaterows.h"

namespace slipway {

// Rows of a file with a JSON object a line. {{$row.a.b}} is the member "a.b", else b of a. Texts come without quotes,
// numbers as they are written, everything else as JSON.
class JsonRows final : public TemplateRows {
public:
    explicit JsonRows(std::unique_ptr<BlockReader> blocks);
    ~JsonRows() override;

    Step next() override;
    std::optional<QByteArray> value(const QByteArray &column) const override;
    qint64 line() const override { return m_lines.number(); }
    qint64 column() const override { return m_column; }
    const Error &error() const override { return m_error; }
    qint64 offset() const override { return m_lines.offset(); }
    qint64 linesRead() const override { return m_lines.number(); }
    qint64 size() const override { return m_lines.size(); }
    Result<> seek(qint64 offset, qint64 linesBefore) override { return m_lines.seek(offset, linesBefore); }

private:
    struct Row;

    LineReader m_lines;
    std::unique_ptr<Row> m_row;
    qint64 m_column = 0;
    Error m_error;
};

} // namespace slipway
