#include "model/log/outcomeledger.h"

namespace slipway {

namespace {

constexpr std::size_t MaxBlocks = 256; // whose states are held: 4 MiB

} // namespace

OutcomeLedger::OutcomeLedger(quint64 firstFreshBlock, quint64 completeBlocks)
    : m_completeBlocks(completeBlocks), m_freshBlocks(firstFreshBlock)
{
}

OutcomeLedger::Key OutcomeLedger::keyOf(const Outcome &outcome)
{
    return {outcome.seq / OutcomeChunk::BlockSize,
            (static_cast<quint32>(outcome.partition) << 3) | static_cast<quint32>(outcome.state)};
}

bool OutcomeLedger::needsLoading(quint64 block) const
{
    if (m_lastBlock && m_lastNumber == block)
        return false;
    const auto known = m_blocks.find(block);
    return known == m_blocks.end() ? block < m_freshBlocks : known->second.states.empty();
}

void OutcomeLedger::beginLoading(quint64 block, quint32 nextPart)
{
    m_freshBlocks = std::max(m_freshBlocks, block + 1);
    Block &loaded = m_blocks[block];
    loaded = Block{};
    loaded.states.assign(OutcomeChunk::BlockSize, None);
    loaded.nextPart = nextPart;
    loaded.generation = 1; // what the file has is generation 0
    loaded.generations.assign(OutcomeChunk::BlockSize, 0);
    m_lastBlock = nullptr;
}

void OutcomeLedger::load(const Outcome &outcome)
{
    const quint64 number = outcome.seq / OutcomeChunk::BlockSize;
    Block &block = m_blocks[number];
    quint8 &state = block.states[outcome.seq % OutcomeChunk::BlockSize];
    if (state == None && ++block.settled == OutcomeChunk::BlockSize)
        complete(number);
    state = static_cast<quint8>(outcome.state);
    m_highest = std::max(m_highest, outcome.seq + 1);
}

OutcomeLedger::Block &OutcomeLedger::blockOf(quint64 number)
{
    if (m_lastBlock && m_lastNumber == number)
        return *m_lastBlock;
    Block &block = m_blocks[number];
    if (block.states.empty())
        block.states.assign(OutcomeChunk::BlockSize, None);
    m_freshBlocks = std::max(m_freshBlocks, number + 1);
    m_lastBlock = &block;
    m_lastNumber = number;
    return block;
}

// A message that has an outcome already gets another: the new one must stand in a later part than the old one.
void OutcomeLedger::replaceOutcome(Block &block, quint64 number, std::size_t place, quint8 old)
{
    --m_counts[old];
    ++m_recordedAgain;
    if (block.generations.empty())
        block.generations.assign(OutcomeChunk::BlockSize, 0);
    if (block.generations[place] == block.generation) {
        if (block.generation == 0xff) { // all of them become old; the next is new again
            block.generations.assign(OutcomeChunk::BlockSize, 0);
            block.generation = 0;
        }
        ++block.generation;
        seal(number);
    }
    block.generations[place] = block.generation;
}

void OutcomeLedger::record(const Outcome &outcome, QByteArrayView id)
{
    const Key key = keyOf(outcome);
    Block &block = blockOf(key.block);
    const std::size_t place = outcome.seq % OutcomeChunk::BlockSize;
    quint8 &state = block.states[place];
    const bool first = state == None;
    if (!first)
        replaceOutcome(block, key.block, place, state);
    else if (!block.generations.empty())
        block.generations[place] = block.generation;
    state = static_cast<quint8>(outcome.state);
    ++m_counts[state];
    m_highest = std::max(m_highest, outcome.seq + 1);
    m_dirty = true;
    if (!m_lastPart || m_lastKey != key) {
        auto found = m_open.find(key);
        if (found == m_open.end())
            found = m_open.emplace(key, Part{block.nextPart++, true, {key.block, outcome.partition, outcome.state}})
                        .first;
        m_lastPart = &found->second;
        m_lastKey = key;
    }
    m_lastPart->dirty = true;
    m_lastPart->chunk.add(outcome, id);
    if (m_lastPart->chunk.full()) {
        m_sealed.push_back(std::move(*m_lastPart));
        m_open.erase(key);
        m_lastPart = nullptr;
    }
    if (first && ++block.settled == OutcomeChunk::BlockSize)
        complete(key.block);
}

void OutcomeLedger::seal(quint64 block)
{
    for (auto open = m_open.begin(); open != m_open.end();) {
        if (open->first.block != block) {
            ++open;
            continue;
        }
        if (open->second.dirty)
            m_sealed.push_back(std::move(open->second));
        open = m_open.erase(open);
    }
    m_lastPart = nullptr;
}

void OutcomeLedger::complete(quint64 number)
{
    m_completeAhead.insert(number);
    while (!m_completeAhead.empty() && *m_completeAhead.begin() <= m_completeBlocks) {
        if (*m_completeAhead.begin() == m_completeBlocks)
            ++m_completeBlocks;
        m_completeAhead.erase(m_completeAhead.begin());
    }
}

quint8 OutcomeLedger::state(quint64 seq) const
{
    const auto block = m_blocks.find(seq / OutcomeChunk::BlockSize);
    return block == m_blocks.end() || block->second.states.empty()
               ? None
               : block->second.states[seq % OutcomeChunk::BlockSize];
}

void OutcomeLedger::unwritten(const std::function<void(const Part &)> &visit) const
{
    for (const Part &part : m_sealed)
        visit(part);
    for (const auto &[key, part] : m_open)
        if (part.dirty)
            visit(part);
}

void OutcomeLedger::written()
{
    m_dirty = false;
    m_sealed.clear();
    for (auto &[key, part] : m_open)
        part.dirty = false;
    std::set<quint64> gone; // nothing more is expected of them, or there are too many
    for (auto block = m_blocks.begin(); block != m_blocks.end();) {
        if (block->second.settled == OutcomeChunk::BlockSize) {
            gone.insert(block->first);
            block = m_blocks.erase(block);
        } else {
            ++block;
        }
    }
    std::size_t held = 0;
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        if (!block->second.states.empty() && ++held > MaxBlocks) {
            gone.insert(block->first);
            block->second = Block{};
        }
    }
    if (gone.empty())
        return;
    std::erase_if(m_open, [&gone](const auto &open) { return gone.contains(open.first.block); });
    m_lastBlock = nullptr;
    m_lastPart = nullptr;
}

} // namespace slipway
