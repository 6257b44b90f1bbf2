#include "model/files/linevisitor.h"
#include "model/files/fieldtypename.h"
#include <QCoreApplication>
#include <charconv>
#include <jsoncons/json_error.hpp>
#include <limits>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MessageFile", text);
}

} // namespace

void LineVisitor::begin(QByteArrayView line, MessageBatch &into)
{
    m_line = line;
    m_into = &into;
    m_parsed = {};
    m_headers.clear();
    m_properties.clear();
    m_fault.reset();
    m_where = Where::Outside;
    m_seen = 0;
    m_skipped = 0;
}

std::expected<ParsedLine, LineFault> LineVisitor::end()
{
    if (!(m_seen & (1u << static_cast<unsigned>(Member::Body))))
        return std::unexpected(LineFault{
            0, {Error::Kind::Invalid, tr("The line has no body. Write \"body\":null for a message without one."), {}}});
    m_parsed.headers = m_headers;
    m_parsed.properties = m_properties;
    return m_parsed;
}

void LineVisitor::wrong(const QString &message, const Context &at, Code &ec, Error::Kind kind)
{
    m_fault = LineFault{static_cast<qint64>(at.begin_position()) + 1, {kind, message, {}}};
    ec = jsoncons::json_errc::syntax_error; // stops the parser; end users see the fault
}

QString LineVisitor::expected() const
{
    switch (m_member) {
    case Member::Version: return tr("\"v\" must be 1.");
    case Member::Topic: return tr("\"topic\" must be text or null.");
    case Member::Partition: return tr("\"partition\" must be a whole number from 0 or null.");
    case Member::Timestamp: return tr("\"timestamp\" must be milliseconds since 1970, a whole number, or null.");
    case Member::Key: return tr("\"key\" must be {\"text\":\"…\"}, {\"base64\":\"…\"} or null.");
    case Member::Body: return tr("\"body\" must be {\"text\":\"…\"}, {\"base64\":\"…\"} or null.");
    case Member::Headers: return tr("\"headers\" must be a list of [\"name\",value].");
    case Member::Properties: return tr("\"properties\" must be an object.");
    case Member::Ignored: break;
    }
    return {};
}

QByteArrayView LineVisitor::kept(std::string_view text)
{
    const std::less_equal<const char *> before;
    const bool inLine = before(m_line.begin(), text.data()) && before(text.data() + text.size(), m_line.end());
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return inLine ? bytes : m_into->keep(bytes.isNull() ? QByteArrayView("", 0) : bytes);
}

void LineVisitor::startValue(Slot slot, Where back)
{
    m_slot = slot;
    m_back = back;
    m_where = Where::Value;
    m_hasValue = false;
    m_namedType.reset();
}

void LineVisitor::fill(Slot slot, QByteArrayView bytes, FieldType type)
{
    switch (slot) {
    case Slot::Key: m_parsed.key = bytes; break;
    case Slot::Body: m_parsed.body = bytes; break;
    case Slot::HeaderName: m_pair.name = bytes; ++m_pairParts; break;
    case Slot::HeaderValue:
        m_pair.value = bytes;
        m_pair.type = type;
        ++m_pairParts;
        break;
    case Slot::Property: m_properties.push_back({m_propertyName, bytes, type}); break;
    }
}

void LineVisitor::finishValue(const Context &at, Code &ec)
{
    if (!m_hasValue)
        return wrong(tr("A value must have \"text\" or \"base64\"."), at, ec);
    m_where = m_back;
    fill(m_slot, m_value, m_namedType.value_or(m_valueType));
}

void LineVisitor::openInLine(bool object, const Context &at, Code &ec)
{
    switch (m_member) {
    case Member::Key:
    case Member::Body:
        if (object)
            return startValue(m_member == Member::Key ? Slot::Key : Slot::Body, Where::Line);
        break;
    case Member::Headers:
        if (!object) {
            m_where = Where::Headers;
            return;
        }
        break;
    case Member::Properties:
        if (object) {
            m_where = Where::Properties;
            return;
        }
        break;
    case Member::Ignored: m_skipped = 1; return;
    case Member::Version:
    case Member::Topic:
    case Member::Partition:
    case Member::Timestamp: break;
    }
    wrong(expected(), at, ec);
}

void LineVisitor::openInPair(bool object, const Context &at, Code &ec)
{
    if (!object || m_pairParts > 1)
        return wrong(tr("A header must be [\"name\",value]."), at, ec);
    startValue(m_pairParts == 0 ? Slot::HeaderName : Slot::HeaderValue, Where::Pair);
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_begin_object(jsoncons::semantic_tag, const Context &at, Code &ec)
{
    if (m_skipped > 0) {
        ++m_skipped;
        JSONCONS_VISITOR_RETURN;
    }
    switch (m_where) {
    case Where::Outside: m_where = Where::Line; break;
    case Where::Line: openInLine(true, at, ec); break;
    case Where::Pair: openInPair(true, at, ec); break;
    case Where::Properties: startValue(Slot::Property, Where::Properties); break;
    case Where::Headers: wrong(tr("A header must be [\"name\",value]."), at, ec); break;
    case Where::Value:
        if (m_part == Part::Ignored)
            m_skipped = 1;
        else
            wrong(tr("\"text\" and \"base64\" must be text."), at, ec);
        break;
    }
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_end_object(const Context &at, Code &ec)
{
    if (m_skipped > 0)
        --m_skipped;
    else if (m_where == Where::Value)
        finishValue(at, ec);
    else
        m_where = m_where == Where::Properties ? Where::Line : Where::Outside;
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_begin_array(jsoncons::semantic_tag, const Context &at, Code &ec)
{
    if (m_skipped > 0) {
        ++m_skipped;
        JSONCONS_VISITOR_RETURN;
    }
    switch (m_where) {
    case Where::Outside: wrong(tr("A line must be one JSON object."), at, ec); break;
    case Where::Line: openInLine(false, at, ec); break;
    case Where::Headers:
        m_where = Where::Pair;
        m_pairParts = 0;
        m_pair = {};
        break;
    case Where::Pair: openInPair(false, at, ec); break;
    case Where::Properties: wrong(tr("A property must be a value, a number, text or null."), at, ec); break;
    case Where::Value:
        if (m_part == Part::Ignored)
            m_skipped = 1;
        else
            wrong(tr("\"text\" and \"base64\" must be text."), at, ec);
        break;
    }
    JSONCONS_VISITOR_RETURN;
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_end_array(const Context &at, Code &ec)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (m_where == Where::Headers) {
        m_where = Where::Line;
    } else if (m_pairParts != 2) {
        wrong(tr("A header must be [\"name\",value]."), at, ec);
    } else {
        m_headers.push_back(m_pair);
        m_where = Where::Headers;
    }
    JSONCONS_VISITOR_RETURN;
}

void LineVisitor::refuseSecond(bool second, std::string_view name, const Context &at, Code &ec)
{
    if (second)
        wrong(tr("\"%1\" stands here for the second time. Leave one.")
                  .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))),
              at, ec);
}

JSONCONS_VISITOR_RETURN_TYPE LineVisitor::visit_key(const string_view_type &name, const Context &at, Code &ec)
{
    static constexpr std::array<std::string_view, 8> Members{"v",   "topic", "partition", "timestamp",
                                                             "key", "body",  "headers",   "properties"};
    if (m_skipped > 0) {
        JSONCONS_VISITOR_RETURN;
    }
    if (m_where == Where::Line) {
        const auto place = std::ranges::find(Members, std::string_view(name)) - Members.begin();
        m_member = static_cast<Member>(place);
        if (m_member != Member::Ignored) {
            refuseSecond(m_seen & (1u << place), name, at, ec);
            m_seen |= 1u << place;
            m_parsed.hasKey |= m_member == Member::Key;
        }
    } else if (m_where == Where::Value) {
        m_part = name == "text" ? Part::Text : name == "base64" ? Part::Base64 : name == "type" ? Part::Type : Part::Ignored;
        if (m_hasValue && (m_part == Part::Text || m_part == Part::Base64))
            wrong(tr("A value must have one of \"text\" and \"base64\"."), at, ec);
    } else if (m_where == Where::Properties) {
        m_propertyName = kept(name);
    }
    JSONCONS_VISITOR_RETURN;
}

void LineVisitor::valuePart(const Scalar &value, const Context &at, Code &ec)
{
    if (m_part == Part::Ignored)
        return;
    if (m_part == Part::Type) {
        m_namedType = value.kind == Scalar::Kind::Text ? fieldType(value.text) : std::nullopt;
        return;
    }
    if (value.kind != Scalar::Kind::Text)
        return wrong(tr("\"text\" and \"base64\" must be text."), at, ec);
    m_hasValue = true;
    if (m_part == Part::Text) {
        m_value = kept(value.text);
        m_valueType = FieldType::Text;
        return;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(value.text.data(), static_cast<qsizetype>(value.text.size())),
        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return wrong(tr("\"base64\" holds something that is no base64."), at, ec);
    m_value = m_into->keep(decoded.decoded.isEmpty() ? QByteArrayView("", 0) : QByteArrayView(decoded.decoded));
    m_valueType = FieldType::Bytes;
}

void LineVisitor::number(const Scalar &value, const Context &at, Code &ec)
{
    if (value.kind == Scalar::Kind::Null)
        return;
    if (value.kind != Scalar::Kind::Integer)
        return wrong(expected(), at, ec);
    const qint64 number = value.number.value_or(-1);
    if (m_member == Member::Version) {
        if (number != 1)
            wrong(tr("The line was written by a newer Slipway. Update this one to read it."), at, ec,
                  Error::Kind::Unsupported);
    } else if (number < 0 || (m_member == Member::Partition && number > std::numeric_limits<qint32>::max())) {
        wrong(expected(), at, ec);
    } else if (m_member == Member::Partition) {
        m_parsed.partition = static_cast<qint32>(number);
    } else {
        m_parsed.timestampMs = number;
    }
}

void LineVisitor::lineMember(const Scalar &value, const Context &at, Code &ec)
{
    const bool null = value.kind == Scalar::Kind::Null;
    switch (m_member) {
    case Member::Version:
    case Member::Partition:
    case Member::Timestamp: number(value, at, ec); break;
    case Member::Topic:
        if (value.kind == Scalar::Kind::Text)
            m_parsed.topic = kept(value.text);
        else if (!null)
            wrong(expected(), at, ec);
        break;
    case Member::Key:
    case Member::Body:
    case Member::Headers:
    case Member::Properties:
        if (!null)
            wrong(expected(), at, ec);
        break;
    case Member::Ignored: break;
    }
}

void LineVisitor::property(const Scalar &value)
{
    std::array<char, 24> digits;
    switch (value.kind) {
    case Scalar::Kind::Null: return fill(Slot::Property, {}, FieldType::Bytes);
    case Scalar::Kind::Boolean: return fill(Slot::Property, value.truth ? "true" : "false", FieldType::Boolean);
    case Scalar::Kind::Text: return fill(Slot::Property, kept(value.text), FieldType::Text);
    case Scalar::Kind::Real: return fill(Slot::Property, kept(value.text), FieldType::Real);
    case Scalar::Kind::Integer: break;
    }
    if (!value.number)
        return fill(Slot::Property, kept(value.text), FieldType::Integer);
    const auto end = std::to_chars(digits.begin(), digits.end(), *value.number).ptr;
    fill(Slot::Property, m_into->keep({digits.data(), end - digits.data()}), FieldType::Integer);
}

void LineVisitor::scalar(const Scalar &value, const Context &at, Code &ec)
{
    if (m_skipped > 0)
        return;
    switch (m_where) {
    case Where::Outside: return wrong(tr("A line must be one JSON object."), at, ec);
    case Where::Line: return lineMember(value, at, ec);
    case Where::Value: return valuePart(value, at, ec);
    case Where::Properties: return property(value);
    case Where::Headers: break;
    case Where::Pair:
        if (m_pairParts == 0 && value.kind == Scalar::Kind::Text)
            return fill(Slot::HeaderName, kept(value.text), FieldType::Text);
        if (m_pairParts == 1 && value.kind == Scalar::Kind::Null)
            return fill(Slot::HeaderValue, {}, FieldType::Bytes);
        if (m_pairParts == 1)
            return wrong(tr("A header's value must be {\"text\":\"…\"}, {\"base64\":\"…\"} or null."), at, ec);
        break;
    }
    wrong(tr("A header must be [\"name\",value]."), at, ec);
}

} // namespace slipway
