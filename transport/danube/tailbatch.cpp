#include "transport/danube/tailbatch.h"
#include <algorithm>

namespace slipway {

namespace {

QByteArrayView view(const std::string &text)
{
    return {text.data() ? text.data() : "", static_cast<qsizetype>(text.size())};
}

} // namespace

void addReceived(MessageBatch &batch, const ::danube::StreamMessage &message, quint16 destination, qint32 partition)
{
    std::vector<FieldView> headers;
    for (const auto &[name, value] : message.attributes())
        headers.push_back({batch.keep(view(name)), batch.keep(view(value)), FieldType::Text});
    std::ranges::sort(headers, [](const FieldView &a, const FieldView &b) { return a.name.compare(b.name) < 0; });
    std::vector<FieldView> properties;
    const auto number = [&batch, &properties](const char *name, quint64 value) {
        properties.push_back({name, batch.keep(QByteArray::number(value)), FieldType::Integer});
    };
    properties.push_back({"producer.name", batch.keep(view(message.producer_name())), FieldType::Text});
    number("request.id", message.request_id());
    if (message.has_schema_id())
        number("schema.id", message.schema_id());
    if (message.has_schema_version())
        number("schema.version", message.schema_version());
    batch.add({.key = message.has_routing_key() ? batch.keep(view(message.routing_key())) : QByteArrayView(),
               .body = batch.keep(view(message.payload())),
               .seq = message.msg_id().topic_offset(),
               .timestampMs = static_cast<qint64>(message.publish_time()),
               .partition = partition,
               .destination = destination,
               .timestampType = TimestampType::Create},
              headers, properties);
}

} // namespace slipway
