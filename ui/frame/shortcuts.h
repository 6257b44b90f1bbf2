#pragma once
#include "model/commands/shortcutmodel.h"
#include <QObject>

class QAction;

namespace slipway {

class Actions;

// The keys of a window's actions: their defaults, what a person changed, and the file between the two.
class Shortcuts final : public QObject {
    Q_OBJECT
public:
    Shortcuts(Actions &actions, const HomeFolder &home);

    [[nodiscard]] Result<> load(); // and applies them; on an error the defaults hold
    [[nodiscard]] Result<> save(const ShortcutStore::Changed &changed); // and applies them, in every window
    std::vector<ShortcutModel::Row> rows() const;

    static QString words(const QAction *action);    // without the mark of the menu
    static QString keys(const QAction *action);     // as people read them: "Ctrl+Enter"

private:
    void apply(const ShortcutStore::Changed &changed);

    Actions &m_actions;
    ShortcutStore m_store;
    QMap<QString, QString> m_defaults; // by object name, portable
};

} // namespace slipway
