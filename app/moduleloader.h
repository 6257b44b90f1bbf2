#pragma once
#include "model/core/error.h"
#include <QHash>
#include <QStringList>
#include <mutex>

namespace slipway {

class Transport;

// Loads libslipway_<name>.so on first use (design section 2): from $SLIPWAY_MODULES, else <exe>/../lib/slipway, which
// is the same place in the build tree. Loaded RTLD_LOCAL and never unloaded. A module that is missing or of another
// version is an error of its kind only. Any thread.
class ModuleLoader {
public:
    explicit ModuleLoader(QStringList folders = defaultFolders());

    static QStringList defaultFolders();
    const QStringList &folders() const { return m_folders; }

    // The transport of a broker kind: lives as long as the process. NotFound where there is no such module, Internal
    // where it cannot be loaded or is of another version; detail has the linker's words.
    Result<Transport *> transport(const QString &kind);

    // A function that a module exports.
    Result<void *> symbol(const QString &module, const char *name);

    // Where the module's file is; NotFound when there is none. Loads nothing.
    Result<QString> file(const QString &module) const;

private:
    Result<void *> load(const QString &module);

    const QStringList m_folders;
    std::mutex m_mutex;
    QHash<QString, void *> m_loaded; // dlopen's handles, by module
    QHash<QString, Transport *> m_transports;
};

} // namespace slipway
