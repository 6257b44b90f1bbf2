#include "ui/frame/shortcuts.h"
#include "ui/frame/actions.h"
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QWidget>

namespace slipway {

namespace {

QString menuOf(const QAction *action)
{
    for (const QObject *object : action->associatedObjects())
        if (const auto *menu = qobject_cast<const QMenu *>(object))
            return menu->title().remove(u'&');
    return {};
}

} // namespace

Shortcuts::Shortcuts(Actions &actions, const HomeFolder &home) : QObject(&actions), m_actions(actions), m_store(home)
{
    for (const QAction *action : actions.all())
        m_defaults.insert(action->objectName(), QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
}

QString Shortcuts::words(const QAction *action)
{
    QString text = action->text().section(u'\t', 0, 0);
    return text.remove(u'&');
}

QString Shortcuts::keys(const QAction *action)
{
    const QString shown = action->text().section(u'\t', 1);
    return shown.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : shown;
}

void Shortcuts::apply(const ShortcutStore::Changed &changed)
{
    for (QAction *action : m_actions.all()) {
        const QString name = action->objectName();
        auto keys = QKeySequence::listFromString(changed.value(name, m_defaults.value(name)), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); }); // of no text, Qt makes one empty sequence
        action->setShortcuts(keys);
    }
}

Result<> Shortcuts::load()
{
    const auto changed = m_store.load();
    apply(changed.value_or(ShortcutStore::Changed{}));
    return changed ? Result<>() : std::unexpected(changed.error());
}

Result<> Shortcuts::save(const ShortcutStore::Changed &changed)
{
    if (auto saved = m_store.save(changed); !saved)
        return saved;
    for (const QWidget *window : QApplication::topLevelWidgets())
        for (Shortcuts *each : window->findChildren<Shortcuts *>())
            each->apply(changed);
    return {};
}

std::vector<ShortcutModel::Row> Shortcuts::rows() const
{
    std::vector<ShortcutModel::Row> rows;
    for (const QAction *action : m_actions.all())
        if (!words(action).isEmpty() && !action->text().contains(u'\t')) // those belong to the editor that has the focus
            rows.push_back({action->objectName(), menuOf(action), words(action), m_defaults.value(action->objectName()),
                            QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText)});
    return rows;
}

} // namespace slipway
