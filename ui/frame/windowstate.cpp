#include "ui/frame/windowstate.h"
#include "model/connections/jsonfile.h"
#include <QCoreApplication>
#include <QDockWidget>
#include <QFile>
#include <QMainWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int Version = 1; // of the set of docks

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::WindowState", text);
}

} // namespace

WindowState::Saved WindowState::of(const QMainWindow &window)
{
    return {window.saveGeometry(), window.saveState(Version), window.isRightToLeft()};
}

bool WindowState::apply(const Saved &saved, QMainWindow &window)
{
    if (saved.geometry.isEmpty() || !window.restoreGeometry(saved.geometry) || !window.restoreState(saved.docks, Version))
        return false;
    if (saved.rightToLeft == window.isRightToLeft())
        return true;
    for (QDockWidget *dock : window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        const Qt::DockWidgetArea area = window.dockWidgetArea(dock);
        const bool hidden = dock->isHidden();
        if (dock->isFloating() || (area != Qt::LeftDockWidgetArea && area != Qt::RightDockWidgetArea))
            continue;
        const int width = dock->width();
        window.addDockWidget(area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
        window.resizeDocks({dock}, {width}, Qt::Horizontal);
        dock->setVisible(!hidden);
    }
    return true;
}

void WindowState::copy(const QMainWindow &from, QMainWindow &to)
{
    apply(of(from), to);
}

WindowState::Restored WindowState::restore(QMainWindow &window) const
{
    const QString file = m_folder + u"/window.ini"_s;
    if (!QFile::exists(file))
        return {};
    const QSettings settings(file, QSettings::IniFormat);
    const Saved saved{settings.value(u"window/geometry"_s).toByteArray(), settings.value(u"window/docks"_s).toByteArray(),
                      settings.value(u"window/rightToLeft"_s).toBool()};
    if (settings.status() == QSettings::NoError && apply(saved, window))
        return {.done = true, .said = {}};
    const QString aside = setAside(file);
    return {.done = false,
            .said = aside.isEmpty() ? tr("The window's layout could not be read.")
                                    : tr("The window's layout could not be read. The file is kept as %1.").arg(aside)};
}

void WindowState::save(const QMainWindow &window) const
{
    HomeFolder::make(m_folder);
    QSettings settings(m_folder + u"/window.ini"_s, QSettings::IniFormat);
    const Saved now = of(window);
    settings.setValue(u"window/geometry"_s, now.geometry);
    settings.setValue(u"window/docks"_s, now.docks);
    settings.setValue(u"window/rightToLeft"_s, now.rightToLeft);
}

} // namespace slipway
