#include "transport/sandbox/journal.h"
#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

namespace slipway::sandbox {

namespace {

Error systemError(const QString &path, int number)
{
    return {number == ENOSPC ? Error::Kind::StorageFull : Error::Kind::Internal,
            QCoreApplication::translate("Sandbox", "The journal %1 cannot be written. Check the folder and the disk, "
                                                   "then start the sandbox again.")
                .arg(path),
            QString::fromLocal8Bit(std::strerror(number))};
}

void addNumber(std::string &to, std::uint64_t number)
{
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    to.append(digits, end);
}

} // namespace

Journal::~Journal()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<> Journal::open(const QString &path)
{
    m_path = path;
    m_file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (m_file < 0)
        return std::unexpected(systemError(path, errno));
    return {};
}

void Journal::addName(const std::string &name)
{
    for (const char c : name) {
        if (c == '\t')
            m_lines += "\\t";
        else if (c == '\n')
            m_lines += "\\n";
        else if (c == '\\')
            m_lines += "\\\\";
        else
            m_lines += c;
    }
    m_lines += '\t';
}

void Journal::add(const ::danube::StreamMessage &message)
{
    const std::string &body = message.payload();
    addName(message.msg_id().topic_name());
    addName(message.producer_name());
    addNumber(m_lines, message.request_id());
    m_lines += '\t';
    addNumber(m_lines, body.size());
    m_lines += '\t';
    const auto crc = crc32_z(0, reinterpret_cast<const Bytef *>(body.data()), body.size());
    for (int shift = 28; shift >= 0; shift -= 4)
        m_lines += "0123456789abcdef"[(crc >> shift) & 15];
    m_lines += '\n';
}

Result<> Journal::write()
{
    std::size_t done = 0;
    while (done < m_lines.size()) {
        const ssize_t wrote = ::write(m_file, m_lines.data() + done, m_lines.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return std::unexpected(systemError(m_path, errno));
        done += static_cast<std::size_t>(wrote);
    }
    m_lines.clear();
    return {};
}

} // namespace slipway::sandbox
