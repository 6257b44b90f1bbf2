#pragma once
#include "model/files/feedspec.h"
#include <QHash>
#include <memory>
#include <vector>

namespace slipway {

// A batch being filled by a feed, with what every message of the feed has: base key, fields, destination. One thread.
class FeedBatch {
public:
    FeedBatch(const FeedSpec &spec, qsizetype messages);

    // The base's parts, in this batch.
    QByteArrayView key() const { return m_key; }
    std::span<const FieldView> headers() const { return m_headers; }
    std::span<const FieldView> properties() const { return m_properties; }
    qint64 timestampMs() const { return m_timestampMs; }

    // For views that point into a block: holds each block once. Asked for each message: copies the pointer only then.
    void holdBlock(const std::shared_ptr<char[]> &block)
    {
        if (block.get() != m_held) {
            m_held = block.get();
            m_batch->hold(block);
        }
    }

    // Index of a destination with this name, otherwise as the spec's. Empty: the spec's.
    quint16 destination(QByteArrayView name);

    MessageBatch &batch() { return *m_batch; }
    qsizetype size() const { return static_cast<qsizetype>(m_batch->messages().size()); }
    std::shared_ptr<MessageBatch> take() { return std::move(m_batch); }

private:
    const FeedSpec &m_spec;
    std::shared_ptr<MessageBatch> m_batch;
    QByteArrayView m_key;
    std::vector<FieldView> m_headers, m_properties;
    qint64 m_timestampMs = -1;
    QHash<QByteArray, quint16> m_destinations; // by name
    QByteArray m_lastName;
    quint16 m_last = 0;
    const void *m_held = nullptr;
};

} // namespace slipway
