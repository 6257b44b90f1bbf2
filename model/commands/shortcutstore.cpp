#include "model/commands/shortcutstore.h"
#include "model/connections/jsonfile.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::ShortcutStore", text);
}

} // namespace

Result<ShortcutStore::Changed> ShortcutStore::load()
{
    const auto json = readJsonFile(m_file);
    if (!json && json.error().kind == Error::Kind::NotFound)
        return Changed{};
    const int version = json ? (*json)[u"v"_s].toInt() : 0;
    if (version > 1)
        return std::unexpected(Error{Error::Kind::Unsupported,
                                     tr("The shortcuts were written by a newer Slipway. They are left as they are; the "
                                        "usual ones hold."),
                                     m_file});
    if (!json && json.error().kind != Error::Kind::Invalid)
        return std::unexpected(json.error());
    if (version != 1 || !(*json)[u"shortcuts"_s].isObject()) {
        const QString kept = setAside(m_file);
        return std::unexpected(Error{Error::Kind::Invalid,
                                     tr("The shortcuts could not be read. The usual ones hold; the file is kept as %1.").arg(kept),
                                     json ? QString() : json.error().detail});
    }
    m_unknown = *json;
    Changed changed;
    const QJsonObject shortcuts = (*json)[u"shortcuts"_s].toObject();
    for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it)
        changed.insert(it.key(), it->toString());
    return changed;
}

Result<> ShortcutStore::save(const Changed &changed) const
{
    QJsonObject shortcuts;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        shortcuts.insert(it.key(), it.value());
    QJsonObject json = m_unknown;
    json.insert(u"v"_s, 1);
    json.insert(u"shortcuts"_s, shortcuts);
    return writeJsonFile(m_file, json);
}

} // namespace slipway
