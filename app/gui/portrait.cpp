#include "app/gui/portrait.h"
#include "app/gui/layoutcheck.h"
#include "model/navigator/connectionstate.h"
#include "ui/frame/mainwindow.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QScreen>
#include <QTabBar>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int PatienceMs = 20'000; // for the sandbox to start and answer

} // namespace

Portrait::Portrait(MainWindow &window, const QString &page, const QString &file)
    : m_window(window), m_page(page), m_file(file)
{
    m_look.setInterval(20);
    connect(&m_look, &QTimer::timeout, this, &Portrait::step);
}

QStringList Portrait::pages()
{
    return {u"first"_s, u"main"_s, u"headers"_s, u"preview"_s, u"mistake"_s, u"statistics"_s, u"problems"_s,
            u"connection"_s, u"about"_s, u"no-sandbox"_s,
            u"preferences"_s, u"finder"_s, u"find"_s, u"large"_s,
            u"browse"_s, u"browse-empty"_s, u"run"_s, u"log"_s};
}

template <typename T>
T *Portrait::find(const char *name) const
{
    T *found = m_window.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s in the window", name);
    return found;
}

void Portrait::click(const char *button)
{
    find<QAbstractButton>(button)->click();
}

void Portrait::chooseTab(int tab)
{
    find<QTabBar>("contentTabs")->setCurrentIndex(tab);
}

void Portrait::raise(const char *dock)
{
    find<QDockWidget>(dock)->raise();
}

void Portrait::planMain()
{
    const auto rows = [this] { return find<QAbstractItemView>("receiptsTable")->model()->rowCount(); };
    const auto idle = [this] { return !find<QAction>("actionStop")->isEnabled(); };
    for (int sent = 1; sent <= 3; ++sent)
        m_steps.push_back({[this] { click("sendButton"); }, [rows, idle, sent] { return rows() >= sent && idle(); }});
}

// Follows the topic while three messages are sent to it, and looks at the newest.
void Portrait::planBrowse(bool send)
{
    const auto words = [this] { return find<QWidget>("browseCoverageWords")->property("text").toString(); };
    m_steps.push_back({[this] { find<QAction>("actionBrowse")->trigger(); }, {}});
    if (!send)
        return;
    m_steps.push_back({[this] { click("browseLive"); }, [words] { return words().contains(u"Waiting"_s); }});
    const auto rows = [this] { return find<QAbstractItemView>("browseTable")->model()->rowCount(); };
    for (int sent = 1; sent <= 3; ++sent)
        m_steps.push_back({[this] { click("sendButton"); }, [this, rows, sent] {
                               return rows() >= sent && find<QAbstractItemView>("receiptsTable")->model()->rowCount() >= sent;
                           }});
    m_steps.push_back({[this] {
                           auto *table = find<QAbstractItemView>("browseTable");
                           table->setCurrentIndex(table->model()->index(0, 0));
                       },
                       {}});
}

// Twenty thousand messages, seen when some of them are through.
void Portrait::planRun()
{
    m_steps.push_back({[this] {
                           find<QSpinBox>("sendCount")->setValue(20'000);
                           click("sendButton");
                       },
                       [this] {
                           const auto *settled = m_window.findChild<QWidget *>(u"runSettled"_s);
                           return settled && !settled->property("text").toString().startsWith(u"0 "_s);
                       }});
    // Until the plots have something to show.
    m_steps.push_back({{}, [left = 200]() mutable { return --left < 0; }});
}

// The log with single sends, a run and a failure.
void Portrait::planLog()
{
    planMain();
    m_steps.push_back({[this] {
                           find<QSpinBox>("sendCount")->setValue(25);
                           click("sendButton");
                       },
                       [this] { return !find<QAction>("actionStop")->isEnabled(); }});
    m_steps.push_back({[this] {
                           find<QAction>("actionOpenLog")->trigger();
                           auto *table = find<QTabWidget>("pages")->currentWidget()->findChild<QAbstractItemView *>(u"logTable"_s);
                           table->setCurrentIndex(table->model()->index(1, 0));
                       },
                       {}});
}

void Portrait::plan(const QString &page)
{
    if (page != "no-sandbox"_L1 && page != "problems"_L1)
        m_steps.push_back({{}, [this] {
                               return find<QWidget>("statusConnection")->property("text").toString().contains(u"ready"_s);
                           }});
    if (page == "run"_L1)
        planRun();
    if (page == "log"_L1)
        planLog();
    if (page.startsWith("browse"_L1))
        planBrowse(page == "browse"_L1);
    if (page == "main"_L1 || page == "statistics"_L1)
        planMain();
    if (page == "headers"_L1)
        m_steps.push_back({[this] {
                               chooseTab(1);
                               auto *model = find<QAbstractItemView>("fieldTable")->model();
                               model->setData(model->index(0, 3), u"C-20417"_s);
                               click("addHeader");
                               model->setData(model->index(1, 1), u"source"_s);
                               model->setData(model->index(1, 3), u"app-1"_s);
                               click("addHeader");
                               model->setData(model->index(2, 1), u"trace"_s);
                               model->setData(model->index(2, 2), 1);
                               model->setData(model->index(2, 3), u"1f 8b 08"_s);
                           },
                           {}});
    if (page == "preview"_L1)
        m_steps.push_back({[this] { chooseTab(2); }, {}});
    if (page == "mistake"_L1)
        m_steps.push_back({[this] {
                               find<QPlainTextEdit>("bodyEditor")
                                   ->setPlainText(u"{\n  \"orderId\": 9007199254740993,\n  \"amount\": 15,80\n}"_s);
                           },
                           [this] {
                               return find<QAbstractButton>("checkWords")->text().contains(u"15.80"_s);
                           }});
    if (page == "statistics"_L1)
        m_steps.push_back({[this] { raise("statisticsDock"); }, {}});
    if (page == "problems"_L1)
        m_steps.push_back({[this] { raise("problemsDock"); }, {}});
    if (page == "no-sandbox"_L1)
        m_steps.push_back({{}, [this] { return find<QWidget>("connectionNotice")->isVisible(); }});
    if (page == "connection"_L1)
        m_steps.push_back({[this] { find<QAction>("actionNewConnection")->trigger(); }, {}});
    if (page == "preferences"_L1)
        m_steps.push_back({[this] { find<QAction>("actionPreferences")->trigger(); }, {}});
    if (page == "finder"_L1)
        m_steps.push_back({[this] { find<QAction>("actionFindAnything")->trigger(); }, {}});
    if (page == "find"_L1)
        m_steps.push_back({[this] {
                               find<QAction>("actionFind")->trigger();
                               find<QLineEdit>("findText")->setText(u"order"_s);
                               click("findNext");
                           },
                           {}});
    if (page == "large"_L1)
        m_steps.push_back({[this] {
                               QGuiApplication::clipboard()->setText(QString(2'000'000, u'x').replace(70, 1, u'\n'));
                               find<QPlainTextEdit>("bodyEditor")->paste();
                           },
                           {}});
    if (page == "about"_L1)
        m_steps.push_back({[this] { find<QAction>("actionAbout")->trigger(); }, {}});
}

void Portrait::begin()
{
    if (!pages().contains(m_page)) {
        QTimer::singleShot(0, this, [this] {
            fail(u"There is no page %1. Pages: %2."_s.arg(m_page, pages().join(u", "_s)));
        });
        return;
    }
    connect(&m_window, &MainWindow::firstPainted, this, [this] {
        plan(m_page);
        // Two more looks: what a step started is laid out and painted by then.
        m_steps.push_back({{}, [left = 15]() mutable { return --left < 0; }});
        m_waiting.start();
        m_look.start();
    });
}

void Portrait::step()
{
    if (m_at >= m_steps.size()) {
        m_look.stop();
        take();
        return;
    }
    Step &now = m_steps[m_at];
    if (!std::exchange(m_acted, true) && now.act)
        now.act();
    if (!now.ready || now.ready()) {
        ++m_at;
        m_acted = false;
        m_waiting.restart();
    } else if (m_waiting.elapsed() > PatienceMs) {
        m_look.stop();
        fail(u"The window did not reach the page %1 within %2 s."_s.arg(m_page).arg(PatienceMs / 1000));
    }
}

void Portrait::take()
{
    QWidget *shown = &m_window;
    if (auto *dialog = m_window.findChild<QDialog *>(); dialog && dialog->isVisible())
        shown = dialog;
    for (const QString &problem : LayoutCheck(*shown).problems())
        std::fprintf(stderr, "check: %s\n", qPrintable(problem));
    if (shown->grab().save(m_file))
        QApplication::exit(0);
    else
        fail(u"The picture could not be written to %1."_s.arg(m_file));
}

void Portrait::fail(const QString &sentence)
{
    std::fprintf(stderr, "slipway: %s\n", qPrintable(sentence));
    QApplication::exit(1);
}

} // namespace slipway
