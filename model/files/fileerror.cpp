#include "model/files/fileerror.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <cerrno>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FileError", text);
}

} // namespace

Error cannotRead(const QFileDevice &file)
{
    const QString name = file.fileName();
    if (!QFileInfo::exists(name))
        return notAFile(name);
    if (file.error() == QFileDevice::PermissionsError || !QFileInfo(name).isReadable())
        return {Error::Kind::Forbidden, tr("%1 may not be read. Check its permissions.").arg(name), file.errorString()};
    return {Error::Kind::Internal, tr("%1 could not be read: %2.").arg(name, file.errorString()), file.errorString()};
}

Error cannotWrite(const QFileDevice &file)
{
    // QFileDevice has a code for this only in some paths; the words of the system are the same everywhere else.
    if (file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC) ||
        file.errorString() == qt_error_string(EDQUOT))
        return {Error::Kind::StorageFull,
                tr("There is no room to write %1. Free some space on this disk.").arg(file.fileName()),
                file.errorString()};
    return {Error::Kind::Forbidden,
            tr("%1 could not be written: %2.").arg(file.fileName(), file.errorString()), file.errorString()};
}

Error notAFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {Error::Kind::NotFound, tr("There is no file %1. Check the name.").arg(path), {}};
    if (QFileInfo(path).isDir())
        return {Error::Kind::Invalid, tr("%1 is a folder. Name a file.").arg(path), {}};
    return {Error::Kind::Unsupported,
            tr("%1 is not a regular file. Pipe it into standard input, and name the input -.").arg(path), {}};
}

} // namespace slipway
