#include "model/files/feedspec.h"
#include "model/files/fileerror.h"
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>

namespace slipway {

namespace {

constexpr qint64 Edge = 1024 * 1024;

} // namespace

Result<FileIdentity> identify(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return std::unexpected(notAFile(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(cannotRead(file));
    struct stat facts {};
    if (::fstat(file.handle(), &facts) != 0)
        return std::unexpected(cannotRead(file));
    FileIdentity identity{.path = QFileInfo(path).absoluteFilePath(),
                          .device = facts.st_dev,
                          .inode = facts.st_ino,
                          .size = facts.st_size,
                          .modifiedNs = facts.st_mtim.tv_sec * 1'000'000'000 + facts.st_mtim.tv_nsec,
                          .edges = {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.read(Edge));
    if (identity.size > Edge && file.seek(std::max(Edge, identity.size - Edge)))
        hash.addData(file.read(Edge));
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(cannotRead(file));
    identity.edges = hash.result();
    return identity;
}

} // namespace slipway
