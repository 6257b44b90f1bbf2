#pragma once
#include "app/gui/guioptions.h"
#include "app/services.h"
#include "model/workbench/logdesk.h"
#include "model/workbench/workbench.h"
#include "ui/compose/syntaxcolours.h"
#include "ui/look/theme.h"
#include <QTemporaryDir>
#include <QTranslator>
#include <memory>

namespace slipway {

class MainWindow;

// The window's program: makes the services, the workbench and a window, and takes them down in the other order.
class GuiProgram final : public QObject {
    Q_OBJECT
public:
    explicit GuiProgram(const GuiOptions &options);
    ~GuiProgram() override;

    int run(); // the exit code

private:
    HomeFolder homeFor(const GuiOptions &options);
    void translate();
    void showLog();
    QString settingsFile() const;

    const GuiOptions m_options;
    std::unique_ptr<QTemporaryDir> m_pictureHome; // pictures are taken in a home of their own
    Services m_services;
    QTranslator m_translator;
    Theme m_theme;
    SyntaxColours m_colours;
    Workbench m_bench;
    std::unique_ptr<LogDesk> m_log;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace slipway
