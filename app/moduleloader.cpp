#include "app/moduleloader.h"
#include "model/ports/transport.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Error linkerError(const QString &module)
{
    const char *words = dlerror();
    return {Error::Kind::Internal,
            QCoreApplication::translate("ModuleLoader", "The part of Slipway for %1 cannot be loaded. Install Slipway "
                                                        "again; slipwayctl doctor says more.")
                .arg(module),
            QString::fromLocal8Bit(words ? words : "")};
}

} // namespace

ModuleLoader::ModuleLoader(QStringList folders) : m_folders(std::move(folders)) {}

QStringList ModuleLoader::defaultFolders()
{
    const QString set = qEnvironmentVariable("SLIPWAY_MODULES");
    if (!set.isEmpty())
        return {set};
    const QFileInfo program(u"/proc/self/exe"_s);
    return {QDir::cleanPath(QFileInfo(program.canonicalFilePath()).path() + u"/../lib/slipway"_s)};
}

Result<QString> ModuleLoader::file(const QString &module) const
{
    const QString name = u"/libslipway_"_s + module + u".so"_s;
    for (const QString &folder : m_folders)
        if (QFile::exists(folder + name))
            return folder + name;
    return std::unexpected(Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("ModuleLoader", "This Slipway was built or installed without its part for %1.")
            .arg(module),
        m_folders.join(u", "_s) + name});
}

Result<void *> ModuleLoader::load(const QString &module)
{
    if (void *loaded = m_loaded.value(module))
        return loaded;
    const auto path = file(module);
    if (!path)
        return std::unexpected(path.error());
    void *loaded = dlopen(QFile::encodeName(*path).constData(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!loaded)
        return std::unexpected(linkerError(module));
    m_loaded.insert(module, loaded);
    return loaded;
}

Result<void *> ModuleLoader::symbol(const QString &module, const char *name)
{
    const std::scoped_lock lock(m_mutex);
    const auto loaded = load(module);
    if (!loaded)
        return loaded;
    if (void *address = dlsym(*loaded, name))
        return address;
    return std::unexpected(linkerError(module));
}

Result<Transport *> ModuleLoader::transport(const QString &kind)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (Transport *known = m_transports.value(kind))
            return known;
    }
    const auto address = symbol(u"transport_"_s + kind, "slipway_transport");
    if (!address)
        return std::unexpected(address.error());
    const auto make = reinterpret_cast<Transport *(*)(quint32)>(*address);
    const std::scoped_lock lock(m_mutex);
    Transport *&transport = m_transports[kind];
    if (!transport)
        transport = make(PortsVersion);
    if (transport)
        return transport;
    return std::unexpected(
        Error{Error::Kind::Internal,
              QCoreApplication::translate("ModuleLoader", "The part of Slipway for %1 is of another version. Install "
                                                          "Slipway again.")
                  .arg(kind),
              u"wanted ports version %1"_s.arg(PortsVersion)});
}

} // namespace slipway
