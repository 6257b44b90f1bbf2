#pragma once
#include "model/core/messagebatch.h"
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <vector>

namespace slipway::kafka {

// The batches whose messages librdkafka holds by pointer. Its opaque pointer of a message is a ticket: the batch's place
// here and the message's index. A batch is let go when the last of its messages is settled. One thread.
class MessagesInFlight {
public:
    using Place = quint32;
    using Time = std::chrono::steady_clock::time_point;

    Place add(MessageBatchPtr batch)
    {
        const auto messages = static_cast<quint32>(batch->messages().size());
        m_outstanding += messages;
        Place place = static_cast<Place>(m_slots.size());
        if (m_free.empty()) {
            m_slots.emplace_back();
        } else {
            place = m_free.back();
            m_free.pop_back();
        }
        Slot &slot = m_slots[place];
        slot.batch = std::move(batch);
        slot.left = messages;
        slot.taken = std::chrono::steady_clock::now();
        slot.settled.assign((messages + 63) / 64, 0);
        return place;
    }

    static void *ticket(Place place, std::size_t index)
    {
        return reinterpret_cast<void *>((static_cast<std::uintptr_t>(place) << 16) | index);
    }

    const MessageBatch &batch(const void *ticket) const { return *m_slots[placeOf(ticket)].batch; }
    const MessageView &message(const void *ticket) const
    {
        return batch(ticket).messages()[indexOf(ticket)];
    }

    // How long ago its batch was added: the library would read the clock for each message.
    quint32 ageUs(const void *ticket, Time now) const
    {
        const auto age = std::chrono::duration_cast<std::chrono::microseconds>(now - m_slots[placeOf(ticket)].taken);
        return static_cast<quint32>(std::clamp<qint64>(age.count(), 0, 0xffffffff));
    }

    // The message's bytes, and those of message(), may be gone after it.
    void settle(const void *ticket)
    {
        const Place place = placeOf(ticket);
        const std::size_t index = indexOf(ticket);
        Slot &slot = m_slots[place];
        slot.settled[index / 64] |= quint64(1) << (index % 64);
        --m_outstanding;
        if (--slot.left == 0) {
            slot.batch.reset();
            m_free.push_back(place);
        }
    }

    quint64 outstanding() const { return m_outstanding; }

    // The tickets of all messages that are not settled.
    std::vector<const void *> unsettled() const
    {
        std::vector<const void *> tickets;
        for (Place place = 0; place < m_slots.size(); ++place) {
            const Slot &slot = m_slots[place];
            for (std::size_t index = 0; slot.left && index < slot.batch->messages().size(); ++index)
                if (!(slot.settled[index / 64] >> (index % 64) & 1))
                    tickets.push_back(ticket(place, index));
        }
        return tickets;
    }

private:
    struct Slot {
        MessageBatchPtr batch;
        quint32 left = 0;
        Time taken{};
        std::vector<quint64> settled; // a bit a message
    };

    static Place placeOf(const void *ticket)
    {
        return static_cast<Place>(reinterpret_cast<std::uintptr_t>(ticket) >> 16);
    }

    static std::size_t indexOf(const void *ticket) { return reinterpret_cast<std::uintptr_t>(ticket) & 0xffff; }

    std::vector<Slot> m_slots;
    std::vector<Place> m_free;
    quint64 m_outstanding = 0;
};

} // namespace slipway::kafka
