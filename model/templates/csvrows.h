#pragma once
#include "model/files/csvreader.h"
#include "model/templates/templaterows.h"
#include <QHash>

namespace slipway {

// Rows of a CSV file; its first line names the columns, freely. The separator is the one of , ; and tab that it has most.
class CsvRows final : public TemplateRows {
public:
    [[nodiscard]] static Result<std::unique_ptr<TemplateRows>> open(std::unique_ptr<BlockReader> blocks);

    Step next() override;
    std::optional<QByteArray> value(const QByteArray &column) const override;
    std::optional<QByteArrayList> columns() const override { return m_names; }
    qint64 line() const override { return m_broken ? m_reader.faultLine() : m_reader.line(); }
    qint64 column() const override { return m_broken ? m_reader.faultColumn() : 0; }
    const Error &error() const override { return m_error; }
    qint64 offset() const override { return m_reader.offset(); }
    qint64 linesRead() const override { return m_reader.linesRead(); }
    qint64 size() const override { return m_reader.size(); }
    Result<> seek(qint64 offset, qint64 linesBefore) override;

private:
    explicit CsvRows(std::unique_ptr<BlockReader> blocks) : m_reader(std::move(blocks)) {}
    [[nodiscard]] Result<> readHead();

    CsvReader m_reader;
    QByteArrayList m_names;
    QHash<QByteArray, std::size_t> m_places; // by name
    qint64 m_firstOffset = 0, m_firstLine = 0;
    bool m_broken = false;
    Error m_error;
};

} // namespace slipway
