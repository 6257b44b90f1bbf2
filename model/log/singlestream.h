#pragma once
#include "model/log/logstream.h"
#include <deque>

namespace slipway {

// A stream of single sends: each message is an entry of its own, with its body.
class SingleStream final : public LogStream {
public:
    using LogStream::LogStream;

    void write(LogConnection &connection, LogNames &names, qint64 process) override;
    void written() override;
    // Entries that a process left without an outcome become Ambiguous; inside a transaction.
    static void settle(LogConnection &connection, LogNames &names, qint64 process);

private:
    // A message that may still get an outcome; seq 0: none, or settled for good.
    struct Entry {
        qint64 seq = 0;
        bool ended = false;
    };

    void writeMessages(LogConnection &connection, LogNames &names, qint64 process);
    void writeOutcomes(LogConnection &connection, LogNames &names);
    void writeBad(LogConnection &connection, LogNames &names, qint64 process);
    void writeEnd(LogConnection &connection, LogNames &names);
    Entry *entryOf(quint64 n);
    void add(quint64 n, qint64 seq);
    quint64 end() const { return m_first + m_entries.size(); }

    std::deque<Entry> m_entries; // by message number, from m_first on
    quint64 m_first = 0;
    quint64 m_known = 0; // below it: of earlier commits; the rest is of the commit under way
};

} // namespace slipway
