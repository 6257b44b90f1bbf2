#pragma once
#include <QMainWindow>

namespace slipway {

class Actions;
class Commands;
class DetailsPane;
class DockArea;
class DockTitle;
class EnvironmentTag;
class FindField;
class LogPane;
class NavigatorPane;
class NoticeBar;
class PageOpener;
class PageTabs;
class ProblemsPane;
class StatisticsPane;
class StatusLine;
class SyntaxColours;
class Theme;
class Workbench;

// The frame around pages and docks: puts them together and connects them; no page's business is done here.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Workbench &bench, Theme &theme, SyntaxColours &colours, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Pages : quint8 { Drafts, Fresh }; // Fresh: another window has the drafts
    void restore(Pages pages = Pages::Drafts);   // and the layout as it was; call before show()
    // Shows itself in the place of another one, with all that was open, typed and under way there: the language is another.
    void takeOver(MainWindow &other);
    LogPane &log() { return *m_log; }
    DetailsPane &details() { return *m_details; }
    PageTabs &pages() { return *m_pages; }

signals:
    void firstPainted(); // once
    void newWindowAsked();
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QDockWidget *makeDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area,
                          QWidget *tools = nullptr);
    QWidget *makeCentre();
    void makeDocks();
    void makeToolBar();
    void connectActions();
    void connectPanes();
    void settle();
    void showPage();
    void showProblemCount(int problems);
    void fitDocks();
    void moveFocus(int step);

    Workbench &m_bench;
    Theme &m_theme;
    Actions *m_actions;
    Commands *m_commands = nullptr;
    PageTabs *m_pages;
    PageOpener *m_opener = nullptr;
    NavigatorPane *m_navigator;
    DetailsPane *m_details;
    LogPane *m_log;
    StatisticsPane *m_statistics;
    ProblemsPane *m_problems;
    StatusLine *m_status;
    EnvironmentTag *m_environment = nullptr;
    DockArea *m_area;
    NoticeBar *m_notice;
    QDockWidget *m_navigatorDock = nullptr, *m_detailsDock = nullptr, *m_logDock = nullptr, *m_statisticsDock = nullptr,
                *m_problemsDock = nullptr;
    QToolBar *m_toolBar = nullptr;
    FindField *m_find = nullptr;
    bool m_detailsCut = false; // closed for lack of room, not by a person
    bool m_low = false;        // the bottom docks are their tab row only
    int m_room = -1; // class of its width; -1: not laid out yet
    bool m_painted = false;
};

} // namespace slipway
