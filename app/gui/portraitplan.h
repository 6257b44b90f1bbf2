#pragma once
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace slipway {

class MainWindow;
class Workbench;

// How to bring a window into the state that a picture shows: by what a person would do, found by object names, and by
// waiting for states, never for words, which are in another language tomorrow.
class PortraitPlan {
public:
    struct Step {
        std::function<void()> act;
        std::function<bool()> ready; // before the next step; empty: at once
    };
    PortraitPlan(MainWindow &window, Workbench &bench) : m_window(window), m_bench(bench) {}

    static QStringList pages();
    std::vector<Step> steps(const QString &page);

private:
    using Ready = std::function<bool()>;
    void then(std::function<void()> act, Ready ready = {});
    void pause(int looks); // for what only time brings
    QObject *object(const QString &name, const QMetaObject &of) const; // of the page in front, else of the window
    template <typename T>
    T *find(const QString &name) const
    {
        return static_cast<T *>(object(name, T::staticMetaObject));
    }
    void click(const QString &button);
    void trigger(const QString &action);
    void send(int upTo);   // messages of the first page, one after another
    bool idle() const;
    bool answered() const; // every connection is ready, or failing

    void first() {}
    void main();
    void failed();
    void headers();
    void preview();
    void mistake();
    void production();
    void noTopic();
    void findBar();
    void large();
    void statistics();
    void problems();
    void noSandbox();
    void noConnection();
    void connectionEmpty();
    void connectionFull();
    void connectionMistake();
    void connectionFailed();
    void browse();
    void browseEmpty();
    void browseFailed();
    void run();
    void runRefused();
    void runPaused();
    void log();
    void logEmpty();
    void logNothing();
    void templateRun();
    void bulkEdit();
    void preferences() { trigger(QStringLiteral("actionPreferences")); }
    void finder() { trigger(QStringLiteral("actionFindAnything")); }
    void about() { trigger(QStringLiteral("actionAbout")); }
    void quitQuestion();

    struct Page {
        const char *name;
        void (PortraitPlan::*plan)();
    };
    static const std::vector<Page> &all();
    void typeConnection(const QString &address, const QString &name);

    MainWindow &m_window;
    Workbench &m_bench;
    std::vector<Step> m_steps;
};

} // namespace slipway
