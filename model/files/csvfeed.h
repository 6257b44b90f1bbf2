#pragma once
#include "model/files/csvcolumns.h"
#include "model/files/feedbatch.h"
#include "model/files/feedspec.h"

namespace slipway {

// RFC 4180 with a first line of column names, see CsvColumns. What is empty without quotes is not there: no key, no
// such header; in quotes it is empty. A body is never null. The separator is the one of , ; and tab that the first line
// has most.
class CsvFeed final : public MessageFeed {
public:
    [[nodiscard]] static Result<std::unique_ptr<MessageFeed>> open(FeedSpec spec, CsvReader reader);

    Result<FeedStep> next(qsizetype messages, qsizetype bytes) override;
    FeedPlace place() const override { return {m_seq, m_reader.offset(), m_reader.linesRead()}; }
    Result<> seek(const FeedPlace &place) override;
    qint64 sizeBytes() const override { return m_reader.size(); }

private:
    struct Fault {
        qint64 line = 0, column = 0;
        Error error;
    };

    CsvFeed(FeedSpec spec, CsvReader reader) : m_spec(std::move(spec)), m_reader(std::move(reader)) {}
    [[nodiscard]] Result<> readHead();
    void read(FeedBatch &batch, std::vector<BadInput> &bad);
    [[nodiscard]] std::expected<MessageView, Fault> message(FeedBatch &batch);
    [[nodiscard]] std::expected<void, Fault> set(MessageView &message, const CsvColumns::Column &column,
                                                 const CsvReader::Value &value, FeedBatch &batch);

    FeedSpec m_spec;
    CsvReader m_reader;
    CsvColumns m_columns;
    std::vector<FieldView> m_headers, m_properties;
    quint64 m_seq = 0;
    qint64 m_dataOffset = 0; // after the first line
    qint64 m_dataLine = 0;
};

} // namespace slipway
