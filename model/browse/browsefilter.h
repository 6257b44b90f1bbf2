#pragma once
#include "model/core/messagebatch.h"
#include <optional>

namespace slipway {

// Which messages of a browse page are shown: those that have a text in key, body or headers, without regard to the case
// of ASCII letters. A value; any thread.
class BrowseFilter {
public:
    BrowseFilter() = default;
    explicit BrowseFilter(const QString &text) : m_needle(text.toUtf8().toLower()) {}

    bool isEmpty() const { return m_needle.isEmpty(); }
    bool fits(const MessageBatch &batch, const MessageView &message) const;

private:
    bool in(QByteArrayView bytes) const;

    QByteArray m_needle;
};

} // namespace slipway
