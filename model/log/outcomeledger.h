#pragma once
#include "model/log/outcomechunk.h"
#include "model/ports/logreader.h"
#include <map>
#include <set>
#include <unordered_map>

namespace slipway {

// What the writer remembers of a bulk run: which messages have an outcome, and the chunks not yet in the file. Bounded
// by the run's window: what is complete and written is let go, and read again when a message gets another attempt.
class OutcomeLedger {
public:
    static constexpr quint8 None = 0xff;

    // Blocks below this were written by an earlier stretch of the run, and must be loaded before they are touched.
    explicit OutcomeLedger(quint64 firstFreshBlock = 0, quint64 completeBlocks = 0);

    bool needsLoading(quint64 block) const;
    // What the file has of a block, in the order of its parts: begin, then each outcome, for each block.
    void beginLoading(quint64 block, quint32 nextPart);
    void load(const Outcome &outcome);

    // The block must be loaded. The last record of a message counts.
    void record(const Outcome &outcome, QByteArrayView id = {});

    // The state of a message in a loaded block; None: no outcome yet.
    quint8 state(quint64 seq) const;
    const StateCounts &counts() const { return m_counts; }
    void setCounts(const StateCounts &counts) { m_counts = counts; }
    qint64 recordedAgain() const { return m_recordedAgain; }
    quint64 settledBelow() const { return m_completeBlocks * OutcomeChunk::BlockSize; } // all of them have an outcome
    quint64 highest() const { return m_highest; } // of the sequence numbers with an outcome, and one; 0: none
    void setHighest(quint64 highest) { m_highest = highest; }

    struct Part {
        quint32 number;
        bool dirty = true;
        OutcomeChunk chunk;
    };
    // Calls visit for what the file does not have yet. Nothing changes until written().
    void unwritten(const std::function<void(const Part &)> &visit) const;
    bool isDirty() const { return m_dirty; }
    void written();

private:
    struct Block {
        std::vector<quint8> states;      // None or a State; empty: let go, load it again
        std::vector<quint8> generations; // of each outcome; empty: all 0
        quint32 settled = 0;
        quint32 nextPart = 0;
        quint8 generation = 0;
    };
    struct Key {
        quint64 block;
        quint32 partitionAndState;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const
        {
            return std::size_t((key.block * 0x9e3779b97f4a7c15ull) ^ (key.partitionAndState * 0xc2b2ae3d27d4eb4full));
        }
    };
    static Key keyOf(const Outcome &outcome);

    Block &blockOf(quint64 number);
    void seal(quint64 block);
    void replaceOutcome(Block &block, quint64 number, std::size_t place, quint8 old);
    void complete(quint64 number);

    std::map<quint64, Block> m_blocks;
    std::unordered_map<Key, Part, KeyHash> m_open;
    std::vector<Part> m_sealed; // full, and not yet in the file
    std::set<quint64> m_completeAhead;
    quint64 m_completeBlocks;   // all below are complete
    quint64 m_freshBlocks;      // from here on the file has nothing
    quint64 m_highest = 0;
    StateCounts m_counts{};
    qint64 m_recordedAgain = 0;
    bool m_dirty = false;
    Block *m_lastBlock = nullptr; // the one last touched: outcomes come in stretches
    quint64 m_lastNumber = 0;
    Part *m_lastPart = nullptr;
    Key m_lastKey{};
};

} // namespace slipway
