#pragma once
#include "model/core/messagebatch.h"
#include <QStringList>

namespace slipway {

// Takes values out of what is exported: of headers and properties with one of the names, and of members of that name
// anywhere in a JSON key or body, whose other bytes stay as they are. A body that is no JSON cannot be looked into and is
// masked whole. "key" and "body" are those parts too. Names without regard to case. Plain values.
class ExportMask {
public:
    static constexpr QByteArrayView Mask = "***";

    explicit ExportMask(QStringList names) : m_names(std::move(names)) {}

    bool isEmpty() const { return m_names.isEmpty(); }
    // A batch of its own, with the one message in it; the same numbers, destination and partition.
    MessageBatchPtr masked(const MessageBatch &batch, const MessageView &view) const;

private:
    bool has(const QString &name) const { return m_names.contains(name, Qt::CaseInsensitive); }
    void maskFields(std::vector<Field> &fields) const;
    std::optional<QByteArray> maskedJson(const QByteArray &bytes) const; // none: it is no JSON

    QStringList m_names;
};

} // namespace slipway
