#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

namespace slipway {

class MainWindow;

// Takes a picture of a page of the real window: brings it into the state by what a person would do, waits for what
// answers, grabs, and leaves. Drives the window by object names only.
class Portrait final : public QObject {
    Q_OBJECT
public:
    Portrait(MainWindow &window, const QString &page, const QString &file);

    static QStringList pages();
    void begin();

private:
    struct Step {
        std::function<void()> act;
        std::function<bool()> ready; // before the next step; empty: at once
    };
    void plan(const QString &page);
    void planMain();
    void planBrowse(bool send);
    void planRun();
    void planLog();
    void step();
    void take();
    void fail(const QString &sentence);

    template <typename T>
    T *find(const char *name) const;
    void click(const char *button);
    void chooseTab(int tab);
    void raise(const char *dock);

    MainWindow &m_window;
    const QString m_page;
    const QString m_file;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    bool m_acted = false;
    QTimer m_look;
    QElapsedTimer m_waiting;
};

} // namespace slipway
