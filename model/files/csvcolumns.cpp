#include "model/files/csvcolumns.h"
#include <QCoreApplication>
#include <algorithm>

namespace slipway {

namespace {

CsvColumns::Column column(const QByteArray &name)
{
    using Kind = CsvColumns::Kind;
    static constexpr std::pair<const char *, Kind> Words[]{
        {"key", Kind::Key},     {"key.base64", Kind::KeyBase64}, {"body", Kind::Body},
        {"body.base64", Kind::BodyBase64}, {"topic", Kind::Topic}, {"partition", Kind::Partition},
        {"timestamp", Kind::Timestamp}};
    const QByteArray lower = name.trimmed().toLower();
    for (const auto &[word, kind] : Words)
        if (lower == word)
            return {kind, {}};
    if (lower.startsWith("header."))
        return {Kind::Header, name.trimmed().sliced(7)};
    if (lower.startsWith("property."))
        return {Kind::Property, name.trimmed().sliced(9)};
    return {};
}

} // namespace

Result<CsvColumns> CsvColumns::parse(const std::vector<CsvReader::Value> &names)
{
    CsvColumns found;
    const auto invalid = [](const char *text) {
        return std::unexpected(
            Error{Error::Kind::Invalid, QCoreApplication::translate("MessageFile", text), {}});
    };
    int bodies = 0, keys = 0;
    for (const CsvReader::Value &name : names) {
        const Column &added = found.columns.emplace_back(column(name.unescaped()));
        bodies += added.kind == Kind::Body || added.kind == Kind::BodyBase64;
        keys += added.kind == Kind::Key || added.kind == Kind::KeyBase64;
        if (added.kind != Kind::Header && added.kind != Kind::Property && added.kind != Kind::Ignored &&
            std::ranges::count(found.columns, added.kind, &Column::kind) > 1)
            return invalid(QT_TRANSLATE_NOOP("MessageFile", "The first line names a column twice. Leave one."));
    }
    if (bodies != 1 || keys > 1)
        return invalid(QT_TRANSLATE_NOOP("MessageFile", "The first line must name the columns, and one of them must "
                                                        "be body. Others are key, header.NAME, timestamp, "
                                                        "partition, topic."));
    found.hasKey = keys == 1;
    return found;
}

} // namespace slipway
