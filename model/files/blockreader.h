#pragma once
#include "model/core/error.h"
#include "model/core/limits.h"
#include <QByteArrayView>
#include <QFile>
#include <memory>

namespace slipway {

// Reads a file in blocks that batches share: what lies before the cursor stays where it is as long as somebody holds
// the block, and is never written again. Reads as far as the file went when it was opened: what is appended
// meanwhile is another file's business, and a file that was cut short is a Conflict. One thread.
class BlockReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<BlockReader>> open(const QString &path,
                                                                   qsizetype blockSize = Limits{}.readBlock);

    // What has been read and not yet been passed, in one piece.
    QByteArrayView rest() const { return {m_block.get() + m_position, m_filled - m_position}; }
    void advance(qsizetype bytes) { m_position += bytes; }

    // Makes rest() longer, in a new block where it needs one; earlier views of rest() are void unless the block is
    // held. False at the end of the file.
    [[nodiscard]] Result<bool> more();

    [[nodiscard]] Result<> seek(qint64 offset);

    const std::shared_ptr<char[]> &block() const { return m_block; }
    qint64 offset() const { return m_offset - (m_filled - m_position); } // in the file, of rest()
    qint64 size() const { return m_size; }                              // of the file, when it was opened

private:
    BlockReader(const QString &path, qsizetype blockSize) : m_file(path), m_blockSize(blockSize) {}
    void enlarge();

    QFile m_file;
    qsizetype m_blockSize;
    std::shared_ptr<char[]> m_block;
    qsizetype m_capacity = 0;
    qsizetype m_filled = 0;   // bytes in the block
    qsizetype m_position = 0; // of the cursor, in the block
    qint64 m_offset = 0;      // in the file, of what is read next
    qint64 m_size = 0;
};

} // namespace slipway
