#pragma once
#include "model/connections/homefolder.h"
#include "model/core/error.h"
#include <QJsonObject>
#include <QMap>

namespace slipway {

// The shortcuts that a person changed, in config/shortcuts.json: {"v":1,"shortcuts":{"actionSend":"Ctrl+Return"}}. What is
// not in it has its default; an empty text is none. Keys are portable text, several separated by "; ". One thread.
class ShortcutStore {
public:
    using Changed = QMap<QString, QString>; // by the action's object name

    explicit ShortcutStore(const HomeFolder &home) : m_file(home.config() + QStringLiteral("/shortcuts.json")) {}

    // A file that is not there has none. A damaged one is set aside, and Invalid says so; Unsupported for a newer
    // version's, which is left alone.
    [[nodiscard]] Result<Changed> load();
    [[nodiscard]] Result<> save(const Changed &changed) const; // members that a newer version wrote are kept

private:
    const QString m_file;
    QJsonObject m_unknown;
};

} // namespace slipway
