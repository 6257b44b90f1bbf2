#pragma once
#include "app/gui/portraitplan.h"
#include "ui/look/theme.h"
#include <QElapsedTimer>
#include <QObject>
#include <QSize>
#include <QTimer>

class QDialog;

namespace slipway {

// Takes pictures of a page of the real window: brings it there as PortraitPlan says, waits for what answers, grabs it in
// each size and theme that is wanted, says what the checks find, and leaves.
class Portrait final : public QObject {
    Q_OBJECT
public:
    struct Shot {
        QSize size; // of the window; a dialog has its own, a smaller or a larger one
        Theme::Choice theme = Theme::Choice::Light;
        QString file;
    };
    Portrait(MainWindow &window, Workbench &bench, Theme &theme, const QString &page, std::vector<Shot> shots);

    // Three sizes and two themes, into a folder: PAGE-SIZE-THEME-LANGUAGE.png.
    static std::vector<Shot> everyLook(const QString &folder, const QString &page, const QString &language);
    void begin();

private:
    void step();
    void pose(); // for the next shot
    bool take();
    void fail(const QString &sentence);
    QDialog *dialog() const;

    MainWindow &m_window;
    Theme &m_theme;
    const QString m_page;
    const std::vector<Shot> m_shots;
    PortraitPlan m_plan;
    std::vector<PortraitPlan::Step> m_steps;
    std::size_t m_at = 0;
    std::size_t m_shot = 0;
    QSize m_ownSize; // of the dialog
    bool m_acted = false;
    QTimer m_look;
    QElapsedTimer m_waiting;
};

} // namespace slipway
