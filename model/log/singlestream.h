#pragma once
#include "model/log/logstream.h"
#include <map>

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
    struct Entry {
        qint64 seq = 0;
        bool ended = false;
    };

    void writeMessages(LogConnection &connection, LogNames &names, qint64 process);
    void writeOutcomes(LogConnection &connection, LogNames &names);
    void writeBad(LogConnection &connection, LogNames &names, qint64 process);
    void writeEnd(LogConnection &connection, LogNames &names);
    qint64 entryOf(quint64 n) const;

    std::map<quint64, Entry> m_entries; // by message number: those that may still get an outcome
    std::map<quint64, Entry> m_new;     // of the commit under way
};

} // namespace slipway
