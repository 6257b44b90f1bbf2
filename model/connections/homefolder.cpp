#include "model/connections/homefolder.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway {

namespace {

QString xdg(const char *variable, QLatin1StringView fallback)
{
    const QString set = qEnvironmentVariable(variable);
    // The specification: a relative path is invalid and ignored.
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() + fallback;
    return base + QStringLiteral("/slipway");
}

} // namespace

HomeFolder HomeFolder::fromEnvironment(const QString &override)
{
    HomeFolder home;
    const QString root = override.isEmpty() ? qEnvironmentVariable("SLIPWAY_HOME") : override;
    if (!root.isEmpty()) {
        const QString absolute = QDir(root).absolutePath();
        home.m_config = absolute + QStringLiteral("/config");
        home.m_data = absolute + QStringLiteral("/data");
        home.m_state = absolute + QStringLiteral("/state");
        home.m_cache = absolute + QStringLiteral("/cache");
        return home;
    }
    home.m_config = xdg("XDG_CONFIG_HOME", QLatin1StringView("/.config"));
    home.m_data = xdg("XDG_DATA_HOME", QLatin1StringView("/.local/share"));
    home.m_state = xdg("XDG_STATE_HOME", QLatin1StringView("/.local/state"));
    home.m_cache = xdg("XDG_CACHE_HOME", QLatin1StringView("/.cache"));
    return home;
}

bool HomeFolder::make(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists())
        return true;
    const QFileInfo info(QDir::cleanPath(folder));
    return make(info.path()) &&
           (QDir().mkdir(info.filePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || dir.exists());
}

} // namespace slipway
