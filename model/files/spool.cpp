#include "model/files/spool.h"
#include "model/connections/homefolder.h"
#include "model/core/limits.h"
#include "model/files/fileerror.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <vector>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Spool", text);
}

// A new name is only safe once its folder is.
bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

Result<std::unique_ptr<Spool>> Spool::create(const QString &folder, const QString &name)
{
    if (!HomeFolder::make(folder))
        return std::unexpected(
            Error{Error::Kind::Forbidden, tr("The folder %1 cannot be made. Check its permissions.").arg(folder), {}});
    std::unique_ptr<Spool> spool(new Spool(folder + u'/' + name));
    if (!spool->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !spool->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::unexpected(cannotWrite(spool->m_file));
    return spool;
}

Result<> Spool::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return std::unexpected(cannotWrite(m_file));
    return {};
}

Result<QString> Spool::finish()
{
    // QSaveFile ignores it when the disk refuses to sync; the messages must be there before one leaves.
    if (::fsync(m_file.handle()) != 0) {
        const QString words = qt_error_string(errno);
        return std::unexpected(Error{Error::Kind::StorageFull, tr("%1 could not be written: %2.").arg(m_file.fileName(), words), words});
    }
    if (!m_file.commit() || !syncFolder(QFileInfo(m_file.fileName()).path()))
        return std::unexpected(cannotWrite(m_file));
    return m_file.fileName();
}

Result<QString> spoolInput(int descriptor, const QString &folder, const QString &name, const std::stop_token &stop)
{
    auto spool = Spool::create(folder, name);
    if (!spool)
        return std::unexpected(spool.error());
    std::vector<char> block(static_cast<std::size_t>(Limits{}.readBlock));
    const auto unreadable = [] {
        const QString words = qt_error_string(errno);
        return std::unexpected(Error{Error::Kind::Internal, tr("The input could not be read: %1.").arg(words), words});
    };
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(Error{Error::Kind::Cancelled, tr("Reading the input was stopped. Nothing was sent."), {}});
        pollfd waited{.fd = descriptor, .events = POLLIN, .revents = 0};
        const int ready = ::poll(&waited, 1, 50);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        if (ready < 0)
            return unreadable();
        const ssize_t got = ::read(descriptor, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable();
        if (got == 0)
            return (*spool)->finish();
        if (auto written = (*spool)->write({block.data(), got}); !written)
            return std::unexpected(written.error());
    }
}

} // namespace slipway
