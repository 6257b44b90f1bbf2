#pragma once
#include "model/files/messagelineparser.h"
#include <QString>
#include <jsoncons/json_visitor.hpp>
#include <optional>
#include <vector>

namespace slipway {

// Turns the events of one JSON text into a ParsedLine: a state for each kind of bracket that product section 6 has.
// Knows nothing of files. One thread; begin() before each line.
class LineVisitor final : public jsoncons::json_visitor {
public:
    void begin(QByteArrayView line, MessageBatch &into);
    // After the text has ended without a fault.
    [[nodiscard]] std::expected<ParsedLine, LineFault> end();
    const std::optional<LineFault> &fault() const { return m_fault; }

private:
    enum class Where : quint8 { Outside, Line, Value, Headers, Pair, Properties };
    enum class Member : quint8 { Version, Topic, Partition, Timestamp, Key, Body, Headers, Properties, Ignored };
    enum class Part : quint8 { Text, Base64, Type, Ignored }; // of a value
    enum class Slot : quint8 { Key, Body, HeaderName, HeaderValue, Property };
    struct Scalar {
        enum class Kind : quint8 { Null, Boolean, Integer, Real, Text } kind = Kind::Null;
        std::string_view text;         // Text, and numbers that fit no 64 bits
        std::optional<qint64> number;  // Integer, where it fits
        bool truth = false;
    };
    using Context = jsoncons::ser_context;
    using Code = std::error_code;

    void visit_flush() override {}
    JSONCONS_VISITOR_RETURN_TYPE visit_begin_object(jsoncons::semantic_tag, const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_end_object(const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_begin_array(jsoncons::semantic_tag, const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_end_array(const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_key(const string_view_type &name, const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_null(jsoncons::semantic_tag, const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_bool(bool value, jsoncons::semantic_tag, const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_string(const string_view_type &value, jsoncons::semantic_tag tag,
                                              const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_byte_string(const jsoncons::byte_string_view &, jsoncons::semantic_tag,
                                                   const Context &at, Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_uint64(uint64_t value, jsoncons::semantic_tag, const Context &at,
                                              Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_int64(int64_t value, jsoncons::semantic_tag, const Context &at,
                                             Code &ec) override;
    JSONCONS_VISITOR_RETURN_TYPE visit_double(double value, jsoncons::semantic_tag, const Context &at,
                                              Code &ec) override;

    void scalar(const Scalar &value, const Context &at, Code &ec);
    void lineMember(const Scalar &value, const Context &at, Code &ec);
    void number(const Scalar &value, const Context &at, Code &ec);
    void valuePart(const Scalar &value, const Context &at, Code &ec);
    void property(const Scalar &value);
    void startValue(Slot slot, Where back);
    void finishValue(const Context &at, Code &ec);
    void fill(Slot slot, QByteArrayView bytes, FieldType type);
    void openInLine(bool object, const Context &at, Code &ec);
    void openInPair(bool object, const Context &at, Code &ec);
    void wrong(const QString &message, const Context &at, Code &ec, Error::Kind kind = Error::Kind::Invalid);
    QString expected() const; // what belongs where m_member stands
    QByteArrayView kept(std::string_view text);
    void refuseSecond(bool second, std::string_view name, const Context &at, Code &ec);

    QByteArrayView m_line;
    MessageBatch *m_into = nullptr;
    ParsedLine m_parsed;
    std::vector<FieldView> m_headers, m_properties;
    std::optional<LineFault> m_fault;
    Where m_where = Where::Outside;
    Where m_back = Where::Line; // where a value stands
    Member m_member = Member::Ignored;
    Part m_part = Part::Ignored;
    Slot m_slot = Slot::Body;
    quint32 m_seen = 0;         // members of the line, as bits
    int m_skipped = 0;          // brackets open inside something that is ignored
    int m_pairParts = 0;
    bool m_hasValue = false;
    QByteArrayView m_value;
    FieldType m_valueType = FieldType::Bytes;
    std::optional<FieldType> m_namedType;
    FieldView m_pair;
    QByteArrayView m_propertyName;
};

} // namespace slipway
