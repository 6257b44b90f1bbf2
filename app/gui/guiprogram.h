#pragma once
#include "app/gui/guioptions.h"
#include "app/gui/portrait.h"
#include "app/gui/windowdoor.h"
#include "app/gui/windowtranslator.h"
#include "app/posixhostprobe.h"
#include "app/services.h"
#include "model/workbench/logdesk.h"
#include "model/workbench/workbench.h"
#include "ui/compose/syntaxcolours.h"
#include "ui/frame/mainwindow.h"
#include "ui/look/theme.h"
#include <QPointer>
#include <QTemporaryDir>
#include <QTranslator>
#include <memory>

namespace slipway {

// The window's program: makes the services, the workbench and windows, and takes them down in the other order.
class GuiProgram final : public QObject {
    Q_OBJECT
public:
    explicit GuiProgram(const GuiOptions &options);
    ~GuiProgram() override;

    int run(); // the exit code

private:
    HomeFolder homeFor(const GuiOptions &options);
    void translate(const HomeFolder &home);
    MainWindow *openWindow(MainWindow::Pages pages);
    MainWindow *makeWindow();
    void speakAnew();
    void renew(MainWindow &window);
    void openAnother();
    void measure(MainWindow &window);
    void showLog(MainWindow &window);
    QString settingsFile() const;
    std::vector<Portrait::Shot> shots() const; // of --screenshot

    const GuiOptions m_options;
    QString m_language; // for this start only, until another is chosen; empty: of the settings
    WindowTranslator m_translator; // before what asks for words while it is made
    QTranslator m_qtTranslator;
    std::unique_ptr<QTemporaryDir> m_pictureHome; // pictures are taken in a home of their own
    Services m_services;
    PosixHostProbe m_hosts;
    Theme m_theme;
    SyntaxColours m_colours;
    Workbench m_bench;
    WindowDoor m_door;
    QList<QPointer<MainWindow>> m_windows; // each goes when it is closed
};

} // namespace slipway
