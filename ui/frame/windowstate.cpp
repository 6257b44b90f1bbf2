#include "ui/frame/windowstate.h"
#include <QMainWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int Version = 1; // of the set of docks

} // namespace

bool WindowState::restore(QMainWindow &window) const
{
    const QSettings settings(m_folder + u"/window.ini"_s, QSettings::IniFormat);
    const QByteArray geometry = settings.value(u"window/geometry"_s).toByteArray();
    const QByteArray state = settings.value(u"window/docks"_s).toByteArray();
    if (geometry.isEmpty() || !window.restoreGeometry(geometry))
        return false;
    return window.restoreState(state, Version);
}

void WindowState::save(const QMainWindow &window) const
{
    HomeFolder::make(m_folder);
    QSettings settings(m_folder + u"/window.ini"_s, QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, window.saveGeometry());
    settings.setValue(u"window/docks"_s, window.saveState(Version));
}

} // namespace slipway
