#include "tests/contract/moduletransport.h"
#include <QFile>
#include <dlfcn.h>

namespace slipway {

Result<Transport *> moduleTransport(const QString &kind)
{
    const QString file = qEnvironmentVariable("SLIPWAY_MODULES") + QStringLiteral("/libslipway_transport_") + kind
                         + QStringLiteral(".so");
    const auto broken = [&file] {
        const char *words = dlerror();
        return std::unexpected(Error{Error::Kind::Internal, QStringLiteral("Cannot load %1").arg(file),
                                     QString::fromLocal8Bit(words ? words : "wrong ports version")});
    };
    void *module = dlopen(QFile::encodeName(file).constData(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    void *symbol = module ? dlsym(module, "slipway_transport") : nullptr;
    if (!symbol)
        return broken();
    Transport *transport = reinterpret_cast<Transport *(*)(quint32)>(symbol)(PortsVersion);
    if (!transport)
        return broken();
    return transport;
}

} // namespace slipway
