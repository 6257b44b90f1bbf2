#include "model/compose/draftstore.h"
#include "model/connections/homefolder.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::DraftStore", text);
}

// What became of the file, in a sentence.
QString putAside(const QString &file)
{
    const QString aside = file + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    if (QFile::rename(file, aside))
        return tr("A draft could not be read. It is kept as %1.").arg(aside);
    return tr("The draft %1 could not be read.").arg(file);
}

} // namespace

QString DraftStore::file(const QString &id) const
{
    return m_folder + u'/' + id + u".json"_s;
}

DraftStore::Loaded DraftStore::load() const
{
    Loaded loaded;
    for (const QString &name : QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile input(m_folder + u'/' + name);
        if (!input.open(QIODevice::ReadOnly)) {
            loaded.damaged << tr("The draft %1 could not be read.").arg(input.fileName());
            continue;
        }
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(input.readAll(), &error);
        input.close();
        if (!json.isObject() || json[u"v"_s].toInt() != 1) {
            loaded.damaged << putAside(input.fileName());
            continue;
        }
        loaded.drafts.push_back({name.chopped(5), Composition::fromJson(json.object()), json[u"place"_s].toInt()});
    }
    std::ranges::stable_sort(loaded.drafts, {}, &Draft::place);
    return loaded;
}

Result<> DraftStore::save(const Draft &draft) const
{
    HomeFolder::make(m_folder);
    QSaveFile output(file(draft.id));
    QJsonObject json = draft.composition.toJson();
    json[u"place"_s] = draft.place;
    if (!output.open(QIODevice::WriteOnly) || output.write(QJsonDocument(json).toJson()) < 0 ||
        !output.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !output.commit())
        return std::unexpected(Error{Error::Kind::StorageFull,
                                     tr("The draft could not be kept in %1. Check the disk.").arg(m_folder),
                                     output.errorString()});
    return {};
}

void DraftStore::remove(const QString &id) const
{
    QFile::remove(file(id));
}

} // namespace slipway
