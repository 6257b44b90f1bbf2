#include "app/gui/guiprogram.h"
#include "app/gui/portrait.h"
#include "ui/docks/logpane.h"
#include "ui/frame/mainwindow.h"
#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTimer>

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
    if (options.page.isEmpty() || !options.home.isEmpty())
        return HomeFolder::fromEnvironment(options.home);
    m_pictureHome = std::make_unique<QTemporaryDir>();
    return HomeFolder::fromEnvironment(m_pictureHome->path());
}

GuiProgram::GuiProgram(const GuiOptions &options)
    : m_options(options), m_services(homeFor(options), options.logFile),
      m_theme(themeFor(options, settingsFile())),
      m_bench({m_services, m_services.clock(), m_services.home(), [this] { return m_services.log(); }})
{
    translate();
    connect(&m_theme, &Theme::changed, this, [this] {
        HomeFolder::make(m_services.home().config());
        QSettings(settingsFile(), QSettings::IniFormat).setValue(u"window/theme"_s, Theme::toText(m_theme.choice()));
    });
}

GuiProgram::~GuiProgram() = default;

QString GuiProgram::settingsFile() const
{
    return m_services.home().config() + u"/settings.ini"_s;
}

void GuiProgram::translate()
{
    if (m_translator.load(QLocale(), u"slipway"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&m_translator);
}

int GuiProgram::run()
{
    m_bench.load();
    m_window = std::make_unique<MainWindow>(m_bench, m_theme, m_colours);
    m_window->restore();
    showLog();
    if (!m_options.page.isEmpty()) {
        m_window->resize(m_options.size);
        auto *portrait = new Portrait(*m_window, m_options.page, m_options.pictureFile);
        portrait->setParent(m_window.get());
        portrait->begin();
    }
    m_window->show();
    // Brokers are asked once the window stands: the modules load on first use.
    connect(m_window.get(), &MainWindow::firstPainted, &m_bench, &Workbench::refreshAll);
    const int code = QApplication::exec();
    m_window.reset();
    return code;
}

void GuiProgram::showLog()
{
    const auto log = m_services.log();
    auto desk = log ? LogDesk::open(**log) : Result<std::unique_ptr<LogDesk>>(std::unexpected(log.error()));
    if (!desk) { // never silently empty
        m_window->log().showProblem(desk.error().message);
        return;
    }
    m_log = std::move(*desk);
    m_window->log().setDesk(m_log.get());
    connect(&m_bench.outbox(), &Outbox::numbersChanged, m_log.get(), &LogDesk::catchUp);
}

} // namespace slipway
