#include "app/gui/guiprogram.h"
#include "app/gui/startclock.h"
#include "ui/docks/exportbar.h"
#include "ui/docks/logpane.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/preferencesdialog.h"
#include <QApplication>
#include <QDialog>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Theme::Choice themeFor(const GuiOptions &options, const QString &settingsFile)
{
    if (!options.theme.isEmpty())
        return Theme::fromText(options.theme);
    return Theme::fromText(QSettings(settingsFile, QSettings::IniFormat).value(u"window/theme"_s).toString());
}

} // namespace

HomeFolder GuiProgram::homeFor(const GuiOptions &options)
{
    const bool own = options.page.isEmpty() || !options.home.isEmpty();
    if (!own)
        m_pictureHome = std::make_unique<QTemporaryDir>();
    const HomeFolder home = HomeFolder::fromEnvironment(own ? options.home : m_pictureHome->path());
    translate(home);
    return home;
}

GuiProgram::GuiProgram(const GuiOptions &options)
    : m_options(options), m_language(options.language), m_services(homeFor(options), options.logFile),
      m_theme(themeFor(options, settingsFile())),
      m_bench({m_services, m_services.clock(), m_services.home(), [this] { return m_services.log(); }, &m_services,
               &m_hosts}),
      m_door(m_services.home())
{
    m_theme.setUtc(QSettings(settingsFile(), QSettings::IniFormat).value(u"window/utc"_s).toBool());
    connect(&m_theme, &Theme::changed, this, [this] {
        HomeFolder::make(m_services.home().config());
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(u"window/theme"_s, Theme::toText(m_theme.choice()));
        settings.setValue(u"window/utc"_s, m_theme.isUtc());
    });
}

GuiProgram::~GuiProgram() = default;

QString GuiProgram::settingsFile() const
{
    return m_services.home().config() + u"/settings.ini"_s;
}

void GuiProgram::translate(const HomeFolder &home)
{
    const QString chosen = m_language.isEmpty()
                               ? QSettings(home.config() + u"/settings.ini"_s, QSettings::IniFormat).value(u"window/language"_s).toString()
                               : m_language;
    for (QTranslator *spoken : {&m_qtTranslator, static_cast<QTranslator *>(&m_translator)})
        QApplication::removeTranslator(spoken);
    QLocale::setDefault(chosen.isEmpty() ? QLocale::system() : QLocale(chosen));
    QApplication::setLayoutDirection(QLocale().textDirection());
    if (m_qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtTranslator); // of dialogs that Qt brings
    if (m_translator.load(QLocale(), u"slipway"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&m_translator);
}

int GuiProgram::run()
{
    const bool shared = m_options.page.isEmpty() && !m_options.newProcess && !m_options.measureStart;
    const WindowDoor::Answer answer = shared ? m_door.knock() : WindowDoor::Answer::Alone;
    if (answer == WindowDoor::Answer::Opened)
        return 0;
    m_bench.load();
    // A process beside another one leaves the drafts to it: two editors of one file would each undo the other's work.
    const bool beside = answer == WindowDoor::Answer::Alone && shared;
    MainWindow *window = openWindow(beside || m_options.newProcess ? MainWindow::Pages::Fresh : MainWindow::Pages::Drafts);
    connect(&m_door, &WindowDoor::windowAsked, this, &GuiProgram::openAnother);
    if (!m_options.page.isEmpty()) {
        window->resize(m_options.size);
        auto *portrait = new Portrait(*window, m_bench, m_theme, m_options.page, shots());
        portrait->setParent(window);
        portrait->begin();
    }
    if (m_options.measureStart)
        measure(*window);
    window->show();
    // Brokers are asked once the window stands: the modules load on first use.
    connect(window, &MainWindow::firstPainted, &m_bench, &Workbench::refreshAll);
    const int code = QApplication::exec();
    for (const QPointer<MainWindow> &each : m_windows)
        delete each.data();
    return code;
}

MainWindow *GuiProgram::openWindow(MainWindow::Pages pages)
{
    MainWindow *window = makeWindow();
    window->restore(pages);
    showLog(*window);
    return window;
}

std::vector<Portrait::Shot> GuiProgram::shots() const
{
    if (m_options.pictureFile.endsWith(u'/'))
        return Portrait::everyLook(m_options.pictureFile, m_options.page, QLocale().name().section(u'_', 0, 0));
    return {{m_options.size, m_theme.choice(), m_options.pictureFile}};
}

MainWindow *GuiProgram::makeWindow()
{
    auto *window = new MainWindow(m_bench, m_theme, m_colours);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeIf([](const QPointer<MainWindow> &each) { return each.isNull(); });
    m_windows.append(window);
    connect(window, &MainWindow::newWindowAsked, this, &GuiProgram::openAnother);
    connect(window, &MainWindow::languageChosen, this, &GuiProgram::speakAnew, Qt::QueuedConnection); // the window itself goes
    return window;
}

void GuiProgram::openAnother()
{
    MainWindow *window = openWindow(MainWindow::Pages::Fresh);
    window->move(window->pos() + QPoint(32, 32));
    window->show();
    window->raise();
    window->activateWindow();
}

void GuiProgram::speakAnew()
{
    m_language.clear();
    translate(m_services.home());
    m_services.speakAnew();
    const auto windows = m_windows;
    for (const QPointer<MainWindow> &window : windows)
        if (window)
            renew(*window);
}

// A dialog is finished in the language that it was opened in, and an export to its end: their window waits for them.
void GuiProgram::renew(MainWindow &window)
{
    const auto again = [this, waiting = QPointer(&window)] {
        if (waiting && m_windows.contains(waiting))
            renew(*waiting);
    };
    bool waits = false;
    for (const QDialog *dialog : window.findChildren<QDialog *>())
        if (dialog->isVisible() && !qobject_cast<const PreferencesDialog *>(dialog)) {
            waits = true;
            connect(dialog, &QObject::destroyed, this, again, Qt::QueuedConnection);
        }
    for (const ExportBar *bar : window.findChildren<ExportBar *>())
        if (bar->isBusy()) {
            waits = true;
            connect(bar, &ExportBar::ended, this, again, Qt::QueuedConnection);
        }
    if (waits)
        return;
    MainWindow *next = makeWindow();
    next->takeOver(window);
    showLog(*next);
    m_windows.removeOne(&window);
    window.deleteLater();
}

void GuiProgram::measure(MainWindow &window)
{
    connect(&window, &MainWindow::firstPainted, this, [] {
        std::printf("%lld\n", static_cast<long long>(msSinceProcessStart()));
        QApplication::exit(0);
    });
}

void GuiProgram::showLog(MainWindow &window)
{
    const auto log = m_services.log();
    auto desk = log ? LogDesk::open(**log) : Result<std::unique_ptr<LogDesk>>(std::unexpected(log.error()));
    if (!desk) { // never silently empty
        window.log().showProblem(desk.error().message);
        return;
    }
    LogDesk *shown = desk->release();
    shown->setParent(&window); // after the window's own parts, so that it goes after them
    window.log().setDesk(shown);
    connect(&m_bench.outbox(), &Outbox::numbersChanged, shown, &LogDesk::catchUp);
}

} // namespace slipway
