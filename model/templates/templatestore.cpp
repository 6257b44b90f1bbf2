#include "model/templates/templatestore.h"
#include "model/connections/homefolder.h"
#include "model/connections/jsonfile.h"
#include "model/templates/templatejson.h"
#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <algorithm>
#include <optional>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFileName = 200; // bytes, with room for .json and what QSaveFile puts behind it

QString tr(const char *text)
{
    return QCoreApplication::translate("TemplateStore", text);
}

std::unexpected<Error> failure(Error::Kind kind, const QString &message)
{
    return std::unexpected(Error{kind, message, {}});
}

// A path taken apart, with the file that it is kept in.
struct Place {
    QString folder, name;
    QString file; // inside the collection, without .json

    static Result<Place> of(const QString &path)
    {
        Place place;
        QStringList parts = path.split(u'/');
        for (QString &part : parts) {
            part = part.trimmed();
            const bool hidden = part.startsWith(u'.'); // . and .. too: nothing outside the collection, nothing unseen
            const bool control = std::ranges::any_of(part, [](QChar c) { return c.unicode() < 0x20 || c == u'\x7f'; });
            if (part.isEmpty() || hidden || control || part.toUtf8().size() > LongestFileName)
                return failure(Error::Kind::Invalid,
                               part.isEmpty() ? tr("A template needs a name.")
                                              : tr("No file can be named \"%1\". Choose another name.").arg(part));
        }
        place.name = parts.takeLast();
        place.folder = parts.join(u'/');
        place.file = place.folder.isEmpty() ? place.name : place.folder + u'/' + place.name;
        return place;
    }
};

// Held over one change, so that two processes do not choose one file.
Result<std::unique_ptr<QLockFile>> locked(const QString &folder)
{
    if (!HomeFolder::make(folder))
        return failure(Error::Kind::Forbidden, tr("The folder %1 cannot be made. Check its permissions.").arg(folder));
    auto lock = std::make_unique<QLockFile>(folder + u"/.lock"_s);
    lock->setStaleLockTime(0);
    if (lock->tryLock(3000))
        return lock;
    return lock->error() == QLockFile::LockFailedError
               ? failure(Error::Kind::Conflict, tr("Another Slipway is changing the templates. Try again."))
               : failure(Error::Kind::Forbidden, tr("The folder %1 may not be written. Check its permissions.").arg(folder));
}

} // namespace

Result<> TemplateStore::load()
{
    m_entries.clear();
    m_problems.clear();
    m_folders.clear();
    const QDir top(m_folder);
    if (!top.exists())
        return {};
    if (!top.isReadable())
        return failure(Error::Kind::Forbidden, tr("%1 may not be read. Check its permissions.").arg(m_folder));
    loadFolder({});
    const QCollator collator; // one of our own: the one that QString keeps for a thread is never freed
    std::ranges::sort(m_entries, [&collator](const Entry &a, const Entry &b) {
        const int folders = collator.compare(a.folder, b.folder);
        return folders != 0 ? folders < 0 : collator.compare(a.value.name, b.value.name) < 0;
    });
    m_folders.sort();
    return {};
}

// Links to folders are not followed: a collection may be anybody's repository.
void TemplateStore::loadFolder(const QString &folder)
{
    const QDir here(folder.isEmpty() ? m_folder : m_folder + u'/' + folder);
    for (const QString &name : here.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        loadFile(folder, here.filePath(name));
    for (const QString &name : here.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const QString inner = folder.isEmpty() ? name : folder + u'/' + name;
        m_folders << inner;
        loadFolder(inner);
    }
}

void TemplateStore::loadFile(const QString &folder, const QString &file)
{
    const auto json = readJsonFile(file);
    if (!json && json.error().kind == Error::Kind::NotFound)
        return; // removed by another process since the folder was read
    auto value = json ? templateFromJson(*json) : std::unexpected(json.error());
    if (!value) {
        const bool damaged = value.error().kind == Error::Kind::Invalid;
        m_problems.push_back({file, damaged ? setAside(file) : QString(), value.error()});
        return;
    }
    // The file's own name counts: it is what git, a file manager and a person see.
    value->name = QFileInfo(file).completeBaseName();
    m_entries.push_back({folder, std::move(*value), file});
}

const TemplateStore::Entry *TemplateStore::at(const QString &path, Qt::CaseSensitivity sensitivity) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return entry.path().compare(path, sensitivity) == 0; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<TemplateStore::Entry> TemplateStore::find(const QString &path) const
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        if (const Entry *exact = at(path, sensitivity))
            return *exact;
        const auto named = [&](const Entry &entry) { return entry.value.name.compare(path, sensitivity) == 0; };
        const auto count = std::ranges::count_if(m_entries, named);
        if (count == 1)
            return *std::ranges::find_if(m_entries, named);
        if (count > 1)
            return failure(Error::Kind::Invalid,
                           tr("There are %1 templates named %2. Name the folder too: folder/%2.").arg(count).arg(path));
    }
    return failure(Error::Kind::NotFound, tr("There is no template named %1.").arg(path));
}

Result<TemplateStore::Entry> TemplateStore::save(const QString &path, MessageTemplate value, bool replace)
{
    const auto place = Place::of(path);
    if (!place)
        return std::unexpected(place.error());
    const auto lock = locked(m_folder);
    if (!lock)
        return std::unexpected(lock.error());
    const QString file = m_folder + u'/' + place->file + u".json"_s;
    if (!replace && QFile::exists(file))
        return failure(Error::Kind::Conflict, tr("There is a template named %1 already.").arg(path));
    value.name = place->name;
    if (const auto written = writeJsonFile(file, templateToJson(value)); !written)
        return std::unexpected(written.error());
    if (const auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    return Entry{place->folder, std::move(value), file};
}

Result<TemplateStore::Entry> TemplateStore::rename(const QString &path, const QString &to)
{
    if (const auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    const auto old = find(path);
    if (!old)
        return old;
    auto saved = save(to, old->value);
    if (saved && saved->file != old->file && !QFile::remove(old->file)) {
        QFile::remove(saved->file); // one under two names would be worse
        return failure(Error::Kind::Forbidden, tr("%1 cannot be removed. Check its permissions.").arg(old->file));
    }
    if (const auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    return saved;
}

Result<> TemplateStore::remove(const QString &path)
{
    const auto lock = locked(m_folder);
    if (!lock)
        return std::unexpected(lock.error());
    if (auto loaded = load(); !loaded)
        return loaded;
    const auto entry = find(path);
    if (!entry)
        return std::unexpected(entry.error());
    if (!QFile::remove(entry->file))
        return failure(Error::Kind::Forbidden, tr("%1 cannot be removed. Check its permissions.").arg(entry->file));
    return load();
}

} // namespace slipway
