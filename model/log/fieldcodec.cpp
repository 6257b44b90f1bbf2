#include "model/log/fieldcodec.h"
#include "model/log/varint.h"

namespace slipway::fieldcodec {

namespace {

void append(std::string &to, std::span<const FieldView> fields)
{
    varint::append(to, fields.size());
    for (const FieldView &field : fields) {
        to.push_back(static_cast<char>(field.type));
        varint::append(to, static_cast<quint64>(field.name.size()));
        to.append(field.name.data(), static_cast<std::size_t>(field.name.size()));
        varint::append(to, field.value.isNull() ? 0 : 1 + static_cast<quint64>(field.value.size()));
        to.append(field.value.data(), static_cast<std::size_t>(field.value.size()));
    }
}

bool read(varint::Reader &in, std::vector<Field> &fields)
{
    for (quint64 count = in.next(); count > 0 && !in.failed(); --count) {
        const QByteArrayView type = in.bytes(1);
        if (type.isEmpty() || type[0] > static_cast<char>(FieldType::Timestamp))
            return false;
        Field field{in.bytes(in.next()).toByteArray(), {}, static_cast<FieldType>(type[0])};
        if (const quint64 size = in.next(); size > 0)
            field.value = in.bytes(size - 1).toByteArray();
        fields.push_back(std::move(field));
    }
    return !in.failed();
}

} // namespace

QByteArray encode(std::span<const FieldView> headers, std::span<const FieldView> properties)
{
    std::string bytes;
    append(bytes, headers);
    append(bytes, properties);
    return QByteArray::fromStdString(bytes);
}

std::optional<Fields> decode(QByteArrayView bytes)
{
    varint::Reader in(bytes);
    Fields fields;
    if (!read(in, fields.headers) || !read(in, fields.properties) || !in.atEnd())
        return std::nullopt;
    return fields;
}

} // namespace slipway::fieldcodec
