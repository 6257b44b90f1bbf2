#pragma once
#include "model/templates/messagetemplate.h"
#include "model/workbench/workbench.h"

namespace slipway {

class NoticeBar;
class PageTabs;

// What can be done with templates in a window: save what is composed, open, run, rename, remove with a way back.
class TemplateCommands final : public QObject {
    Q_OBJECT
public:
    TemplateCommands(Workbench &bench, PageTabs *pages, NoticeBar *notice, QWidget *window);

    void saveCurrent();
    void open(const QString &path);
    void run(const QString &path);
    void rename(const QString &path);
    void move(const QString &path, const QString &to);
    void remove(const QString &path);

private:
    void save(const QString &path, bool replace);
    QString connectionFor(const MessageTemplate &of) const; // Profile::id; empty: asked for on the page
    void askName(const QString &title, const QString &label, const QString &name, std::function<void(const QString &)> then);
    void say(const QString &sentence);
    void refuse(const Error &error);

    Workbench &m_bench;
    PageTabs *m_pages;
    NoticeBar *m_notice;
    QWidget *m_window;
};

} // namespace slipway
