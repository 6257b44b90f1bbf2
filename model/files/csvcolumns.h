#pragma once
#include "model/files/csvreader.h"
#include <vector>

namespace slipway {

// What the first line of a CSV file says its columns are: key, body, topic, partition, timestamp, header.NAME,
// property.NAME; key.base64 and body.base64 for bytes. Others are passed over. Plain values.
struct CsvColumns {
    enum class Kind : quint8 { Key, KeyBase64, Body, BodyBase64, Topic, Partition, Timestamp, Header, Property, Ignored };
    struct Column {
        Kind kind = Kind::Ignored;
        QByteArray name; // of a header or property
    };
    std::vector<Column> columns;
    bool hasKey = false;

    // Invalid when there is no body column, or a column twice.
    [[nodiscard]] static Result<CsvColumns> parse(const std::vector<CsvReader::Value> &names);
};

} // namespace slipway
