#include "model/files/blockreader.h"
#include "model/files/fileerror.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <cstring>

namespace slipway {

Result<std::unique_ptr<BlockReader>> BlockReader::open(const QString &path, qsizetype blockSize)
{
    std::unique_ptr<BlockReader> reader(new BlockReader(path, blockSize));
    if (!QFileInfo(path).isFile())
        return std::unexpected(notAFile(path));
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(cannotRead(reader->m_file));
    reader->m_size = reader->m_file.size();
    return reader;
}

void BlockReader::enlarge()
{
    const qsizetype tail = m_filled - m_position;
    // Doubling keeps a line of many blocks linear.
    const qsizetype capacity = std::max(m_blockSize, tail * 2);
    auto block = std::make_shared_for_overwrite<char[]>(static_cast<std::size_t>(capacity));
    if (tail > 0)
        std::memcpy(block.get(), m_block.get() + m_position, static_cast<std::size_t>(tail));
    m_block = std::move(block);
    m_capacity = capacity;
    m_filled = tail;
    m_position = 0;
}

Result<bool> BlockReader::more()
{
    if (m_offset >= m_size)
        return false;
    if (m_filled == m_capacity)
        enlarge();
    const qint64 wanted = std::min<qint64>(m_capacity - m_filled, m_size - m_offset);
    const qint64 got = m_file.read(m_block.get() + m_filled, wanted);
    if (got < 0)
        return std::unexpected(cannotRead(m_file));
    if (got == 0)
        return std::unexpected(Error{Error::Kind::Conflict,
                                     QCoreApplication::translate("BlockReader", "%1 was cut short while it was being "
                                                                                "read. Send it again as it is now.")
                                         .arg(m_file.fileName()),
                                     {}});
    m_filled += got;
    m_offset += got;
    return true;
}

Result<> BlockReader::seek(qint64 offset)
{
    if (offset < 0 || offset > m_size || !m_file.seek(offset))
        return std::unexpected(Error{Error::Kind::Conflict,
                                     QCoreApplication::translate("BlockReader", "%1 has no byte %2: it is not the file "
                                                                                "that the run began with.")
                                         .arg(m_file.fileName())
                                         .arg(offset),
                                     {}});
    m_block.reset();
    m_capacity = m_filled = m_position = 0;
    m_offset = offset;
    return {};
}

} // namespace slipway
