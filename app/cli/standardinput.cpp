#include "app/cli/standardinput.h"
#include "model/files/spool.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFileDevice>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 Block = 256 * 1024;
constexpr int LookEveryMs = 50; // at the stop

std::unexpected<Error> notRead(const QString &detail)
{
    return std::unexpected(Error{
        Error::Kind::Invalid, QCoreApplication::translate("slipwayctl", "Standard input could not be read."), detail});
}

} // namespace

Result<QByteArray> StandardInput::block()
{
    QByteArray bytes(Block, Qt::Uninitialized);
    const auto *file = qobject_cast<QFileDevice *>(&m_input);
    for (;;) {
        if (m_stop.stop_requested())
            return std::unexpected(Error{Error::Kind::Cancelled,
                                         QCoreApplication::translate("slipwayctl", "Interrupted: nothing was sent."), {}});
        pollfd waiting{file ? file->handle() : -1, POLLIN, 0};
        if (file && ::poll(&waiting, 1, LookEveryMs) <= 0)
            continue;
        const qint64 got = file ? ::read(file->handle(), bytes.data(), std::size_t(bytes.size()))
                                : m_input.read(bytes.data(), bytes.size());
        if (got < 0)
            return notRead(file ? qt_error_string(errno) : m_input.errorString());
        bytes.truncate(got);
        return bytes;
    }
}

Result<QByteArray> StandardInput::readAll()
{
    QByteArray all = QByteArrayLiteral(""); // nothing typed is empty, not null
    for (;;) {
        const auto more = block();
        if (!more)
            return more;
        if (more->isEmpty())
            return all;
        all += *more;
    }
}

Result<QString> StandardInput::spool(const QString &folder)
{
    const QString name = u"stdin-%1-%2"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(::getpid());
    const auto file = Spool::create(folder, name);
    if (!file)
        return std::unexpected(file.error());
    for (;;) {
        const auto more = block();
        if (!more)
            return std::unexpected(more.error());
        if (more->isEmpty())
            return (*file)->finish();
        if (const auto written = (*file)->write(*more); !written)
            return std::unexpected(written.error());
    }
}

} // namespace slipway
