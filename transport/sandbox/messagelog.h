#pragma once
#include <cstdint>
#include <danube/DanubeApi.pb.h>
#include <deque>
#include <memory>

namespace slipway::sandbox {

using MessagePtr = std::shared_ptr<const ::danube::StreamMessage>;
using Offset = std::uint64_t;

// The messages of a reliable topic that some subscription has still to read, addressed by offset. What nobody can ask for
// is counted only: a subscription starts at the end, and the protocol has no way back.
class MessageLog {
public:
    Offset next() const { return m_first + m_messages.size(); }
    const MessagePtr &at(Offset offset) const { return m_messages[offset - m_first]; }

    // The message gets the offset next().
    void append(MessagePtr message) { m_messages.push_back(std::move(message)); }

    // A message that no subscription waits for takes its offset and is gone. Only while nothing is kept.
    void skip() { ++m_first; }

    void forgetBefore(Offset offset)
    {
        while (!m_messages.empty() && m_first < offset) {
            m_messages.pop_front();
            ++m_first;
        }
    }

    std::size_t kept() const { return m_messages.size(); }

private:
    Offset m_first = 0;
    std::deque<MessagePtr> m_messages;
};

} // namespace slipway::sandbox
