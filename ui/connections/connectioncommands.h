#pragma once
#include "model/workbench/secretkeeper.h"
#include "model/workbench/workbench.h"
#include <memory>

class QWidget;

namespace slipway {

class NoticeBar;

// What can be done with connections: make, change, duplicate, rename, remove with a way back, export and import. Says what
// it did in the window's notice bar.
class ConnectionCommands final : public QObject {
    Q_OBJECT
public:
    ConnectionCommands(Workbench &bench, NoticeBar *notice, QWidget *window);
    ~ConnectionCommands() override; // what was removed and not brought back loses its secrets

    void add();
    void edit(const QString &id);
    void duplicate(const QString &id);
    void rename(const QString &id);
    void remove(const QString &id);
    void refresh(const QString &id);
    void restorePractice();
    void exportAll();
    void exportOne(const QString &id);
    void importSome();
    void importFile(const QString &path);

private:
    void openDialog(const std::optional<Profile> &profile);
    void exportTo(const QString &path, const std::vector<Profile> &profiles);
    void chooseExport(const QString &name, const std::vector<Profile> &profiles);
    void undoRemove();
    void forgetRemoved();
    void say(const QString &sentence);
    void refuse(const Error &error);

    Workbench &m_bench;
    NoticeBar *m_notice;
    QWidget *m_window;
    std::unique_ptr<SecretKeeper> m_keeper;
    std::optional<Profile> m_removed; // can be brought back
};

} // namespace slipway
