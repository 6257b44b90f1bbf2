#include "model/files/feedbatch.h"
#include <algorithm>

namespace slipway {

namespace {

QByteArrayView view(const std::optional<QByteArray> &bytes)
{
    return !bytes ? QByteArrayView() : bytes->isNull() ? QByteArrayView("", 0) : QByteArrayView(*bytes);
}

} // namespace

FeedBatch::FeedBatch(const FeedSpec &spec, qsizetype messages)
    : m_spec(spec), m_batch(std::make_shared<MessageBatch>(static_cast<std::size_t>(std::clamp<qsizetype>(messages, 1, 4096))))
{
    m_batch->addDestination(spec.destination);
    m_lastName = spec.destination.name.toUtf8();
    m_destinations.insert(m_lastName, 0);
    m_key = m_batch->keep(view(spec.base.key));
    for (const Field &field : spec.base.headers)
        m_headers.push_back({m_batch->keep(field.name), m_batch->keep(view(field.value)), field.type});
    for (const Field &field : spec.base.properties)
        m_properties.push_back({m_batch->keep(field.name), m_batch->keep(view(field.value)), field.type});
    m_timestampMs = spec.base.timestampMs.value_or(-1);
}

quint16 FeedBatch::destination(QByteArrayView name)
{
    if (name.isEmpty())
        return 0;
    if (name == m_lastName)
        return m_last;
    m_lastName = name.toByteArray();
    const auto known = m_destinations.constFind(m_lastName);
    if (known != m_destinations.cend())
        return m_last = *known;
    Destination other = m_spec.destination;
    other.name = QString::fromUtf8(name);
    m_last = m_batch->addDestination(std::move(other));
    m_destinations.insert(m_lastName, m_last);
    return m_last;
}

} // namespace slipway
