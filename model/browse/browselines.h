#pragma once
#include "model/browse/batchring.h"
#include "model/files/messageline.h"
#include <functional>
#include <stop_token>

class QIODevice;

namespace slipway {

// Messages that a browse page shows, as lines of the message format (product section 6): a copy of what is in the ring,
// so that it can be written on another thread while the ring goes on.
class BrowseLines {
public:
    explicit BrowseLines(QString broker) : m_broker(std::move(broker)) {} // BrokerKind::id

    void add(MessageBatchPtr batch, quint16 index) { m_rows.push_back({std::move(batch), index}); }
    qint64 count() const { return std::ssize(m_rows); }
    static LineContext context(const QString &broker, const MessageBatch &batch, const MessageView &message);
    static QByteArray line(const QString &broker, const MessageBatch &batch, const MessageView &message);

    // Blocks. The number of lines written. Cancelled when stopped: what was written until then stands.
    [[nodiscard]] Result<qint64> write(QIODevice &to, const std::stop_token &stop,
                                       const std::function<void(qint64)> &progress) const;

private:
    struct Row {
        MessageBatchPtr batch;
        quint16 index = 0;
    };
    QString m_broker;
    std::vector<Row> m_rows;
};

} // namespace slipway
