// LineVisitor: the kinds of scalar that JSON has, brought to one form.
#include "model/files/linevisitor.h"
#include <array>
#include <charconv>

namespace slipway {

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_null(jsoncons::semantic_tag, const Context &at, Code &ec)
{
    scalar({}, at, ec);
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_bool(bool value, jsoncons::semantic_tag, const Context &at, Code &ec)
{
    scalar({.kind = Scalar::Kind::Boolean, .text = {}, .number = {}, .truth = value}, at, ec);
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_string(const string_view_type &value, jsoncons::semantic_tag tag,
                                                       const Context &at, Code &ec)
{
    // Numbers that fit no 64 bits, and all fractions, come as their text.
    const Scalar::Kind kind = tag == jsoncons::semantic_tag::bigint   ? Scalar::Kind::Integer
                              : tag == jsoncons::semantic_tag::bigdec ? Scalar::Kind::Real
                                                                      : Scalar::Kind::Text;
    scalar({.kind = kind, .text = value, .number = {}}, at, ec);
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_byte_string(const jsoncons::byte_string_view &,
                                                            jsoncons::semantic_tag, const Context &at, Code &ec)
{
    wrong(expected(), at, ec); // JSON has none
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_uint64(uint64_t value, jsoncons::semantic_tag, const Context &at,
                                                       Code &ec)
{
    std::array<char, 24> digits;
    Scalar number{.kind = Scalar::Kind::Integer, .text = {}, .number = {}};
    if (std::in_range<qint64>(value))
        number.number = static_cast<qint64>(value);
    else
        number.text = {digits.data(), std::to_chars(digits.begin(), digits.end(), value).ptr};
    scalar(number, at, ec);
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_int64(int64_t value, jsoncons::semantic_tag, const Context &at,
                                                      Code &ec)
{
    scalar({.kind = Scalar::Kind::Integer, .text = {}, .number = value}, at, ec);
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_double(double, jsoncons::semantic_tag, const Context &at, Code &ec)
{
    wrong(expected(), at, ec); // the parser is told to give the text
    JSONCONS_VISITOR_RETURN;
}

} // namespace slipway
