#include "model/connections/connectionstore.h"
#include "model/connections/jsonfile.h"
#include "model/connections/profilejson.h"
#include "model/core/connectionaddress.h"
#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QUuid>
#include <algorithm>
#include <cstdio>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConnectionStore", text);
}

std::unexpected<Error> failure(Error::Kind kind, const QString &message)
{
    return std::unexpected(Error{kind, message, {}});
}

QString slug(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toUpper().toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            slug += u'-';
    }
    slug.truncate(60);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"connection"_s : slug;
}

} // namespace

// Held over one change, so that two processes do not choose one file name. Left by a dead process, it is taken over.
class ConnectionStore::Lock {
public:
    explicit Lock(const QString &folder) : m_file(folder + u"/.lock"_s) { m_file.setStaleLockTime(0); }
    [[nodiscard]] Result<> take()
    {
        if (m_file.tryLock(3000))
            return {};
        return failure(m_file.error() == QLockFile::LockFailedError ? Error::Kind::Conflict : Error::Kind::Forbidden,
                       m_file.error() == QLockFile::LockFailedError
                           ? tr("Another Slipway is changing the connections. Try again.")
                           : tr("The connections' folder may not be written. Check its permissions."));
    }

private:
    QLockFile m_file;
};

ConnectionStore::ConnectionStore(HomeFolder home, std::vector<const BrokerKind *> kinds)
    : m_home(std::move(home)), m_kinds(std::move(kinds))
{
}

Profile ConnectionStore::practice()
{
    // The id is the same in every home, so that two first starts at once make one connection.
    return {.id = u"5a1b7c0e-3d52-4c7e-9d0a-6f2b8e41c903"_s,
            .name = tr("Practice"),
            .kind = u"danube"_s,
            .address = u"sandbox:danube"_s,
            .options = {},
            .secrets = {},
            .unknown = {}};
}

// The practice Kafka, where this Slipway knows Kafka; its id is the same in every home too.
static std::optional<Profile> practiceKafka(const std::vector<const BrokerKind *> &kinds)
{
    if (!std::ranges::contains(kinds, u"kafka"_s, &BrokerKind::id))
        return std::nullopt;
    return Profile{.id = u"c0d9a2f4-7b1e-4f6a-8c35-2e9d4b70f618"_s,
                   .name = QCoreApplication::translate("ConnectionStore", "Practice Kafka"),
                   .kind = u"kafka"_s,
                   .address = u"sandbox:kafka"_s,
                   .options = {},
                   .secrets = {},
                   .unknown = {}};
}

// The folder appears with the practice connections in it at once: only a home that never had the folder gets them.
Result<> ConnectionStore::makeFirst()
{
    if (!HomeFolder::make(m_home.config()))
        return failure(Error::Kind::Forbidden,
                       tr("The folder %1 cannot be made. Check its permissions.").arg(m_home.config()));
    const QString fresh = m_home.connections() + u".new-"_s + QString::number(QCoreApplication::applicationPid());
    if (auto written = writeJsonFile(fresh + u"/practice.json"_s, profileToJson(practice())); !written)
        return written;
    if (const auto kafka = practiceKafka(m_kinds))
        if (auto written = writeJsonFile(fresh + u"/practice-kafka.json"_s, profileToJson(*kafka)); !written)
            return written;
    const bool moved = std::rename(QFile::encodeName(fresh).constData(),
                                   QFile::encodeName(m_home.connections()).constData()) == 0;
    if (!moved) {
        QDir(fresh).removeRecursively();
        if (!QDir(m_home.connections()).exists())
            return failure(Error::Kind::Forbidden,
                           tr("The folder %1 cannot be made. Check its permissions.").arg(m_home.connections()));
    }
    return {};
}

Result<> ConnectionStore::load()
{
    const QDir folder(m_home.connections());
    if (!folder.exists())
        if (auto made = makeFirst(); !made)
            return made;
    m_profiles.clear();
    m_files.clear();
    m_problems.clear();
    if (!folder.isReadable())
        return failure(Error::Kind::Forbidden, tr("%1 may not be read. Check its permissions.").arg(folder.path()));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        loadFile(folder.filePath(name));
    std::ranges::sort(m_profiles, [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return {};
}

void ConnectionStore::loadFile(const QString &path)
{
    const auto json = readJsonFile(path);
    if (!json && json.error().kind == Error::Kind::NotFound)
        return; // removed by another process since the folder was read
    auto profile = json ? profileFromJson(*json) : std::unexpected(json.error());
    if (!profile) {
        const bool damaged = profile.error().kind == Error::Kind::Invalid;
        m_problems.push_back({path, damaged ? setAside(path) : QString(), profile.error()});
        return;
    }
    if (const auto twin = byId(profile->id)) {
        m_problems.push_back({path, {},
                              {Error::Kind::Conflict,
                               tr("It is a copy of the connection %1. Give it an id of its own, or remove it.").arg(twin->name),
                               {}}});
        return;
    }
    profile->name = freeName(profile->name); // a copied file may have the name of another
    m_files.push_back({profile->id, path});
    m_profiles.push_back(std::move(*profile));
}

std::optional<Profile> ConnectionStore::byName(const QString &name) const
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const Profile &profile : m_profiles)
            if (profile.name.compare(name, sensitivity) == 0)
                return profile;
    return std::nullopt;
}

std::optional<Profile> ConnectionStore::byId(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

QString ConnectionStore::fileOf(const QString &id) const
{
    const auto found = std::ranges::find(m_files, id, &Loaded::id);
    return found == m_files.end() ? QString() : found->file;
}

QString ConnectionStore::freeName(const QString &name) const
{
    QString free = name;
    for (int n = 2; byName(free); ++n)
        free = u"%1 (%2)"_s.arg(name).arg(n);
    return free;
}

QString ConnectionStore::freeFile(const QString &name, const QString &oldFile) const
{
    const QString base = m_home.connections() + u'/' + slug(name);
    QString file = base + u".json"_s;
    for (int n = 2; file != oldFile && QFile::exists(file); ++n)
        file = u"%1-%2.json"_s.arg(base).arg(n);
    return file;
}

Result<> ConnectionStore::check(const Profile &profile) const
{
    if (profile.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, tr("The connection has no name. Give it one."));
    if (const auto other = byName(profile.name); other && other->id != profile.id)
        return failure(Error::Kind::Conflict,
                       tr("There is a connection named %1 already. Choose another name.").arg(other->name));
    if (auto address = ConnectionAddress::parse(profile.address); !address)
        return std::unexpected(address.error());
    for (const BrokerKind *kind : m_kinds)
        for (const OptionSpec &option : kind->options)
            if (kind->id == profile.kind && option.kind == OptionSpec::Kind::Secret && profile.options.contains(option.key))
                return failure(Error::Kind::Invalid, tr("%1 is a secret: it belongs into the keychain.").arg(option.key));
    return {};
}

Result<Profile> ConnectionStore::save(Profile profile, const QString &oldFile)
{
    if (auto checked = check(profile); !checked)
        return std::unexpected(checked.error());
    ConnectionAddress address = *ConnectionAddress::parse(profile.address);
    if (!address.password.isEmpty())
        profile.address = address.toString();
    const QString file = freeFile(profile.name, oldFile);
    if (auto written = writeJsonFile(file, profileToJson(profile)); !written)
        return std::unexpected(written.error());
    if (!oldFile.isEmpty() && file != oldFile && !QFile::remove(oldFile)) {
        QFile::remove(file); // two files of one connection would be worse
        return failure(Error::Kind::Forbidden, tr("%1 cannot be removed. Check its permissions.").arg(oldFile));
    }
    if (auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    return profile;
}

Result<> ConnectionStore::begin(Lock &lock)
{
    if (!QDir(m_home.connections()).exists())
        if (auto made = makeFirst(); !made)
            return made;
    if (auto taken = lock.take(); !taken)
        return taken;
    return load();
}

Result<Profile> ConnectionStore::add(Profile profile)
{
    Lock lock(m_home.connections());
    if (auto begun = begin(lock); !begun)
        return std::unexpected(begun.error());
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto known = byId(profile.id))
        return failure(Error::Kind::Conflict, tr("This connection is saved already, as %1.").arg(known->name));
    return save(std::move(profile), {});
}

Result<Profile> ConnectionStore::replace(Profile profile)
{
    Lock lock(m_home.connections());
    if (auto begun = begin(lock); !begun)
        return std::unexpected(begun.error());
    const QString file = fileOf(profile.id);
    if (file.isEmpty())
        return failure(Error::Kind::NotFound, tr("The connection %1 is no longer there.").arg(profile.name));
    return save(std::move(profile), file);
}

Result<Profile> ConnectionStore::rename(const QString &id, const QString &name)
{
    if (auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    auto profile = byId(id);
    if (!profile)
        return failure(Error::Kind::NotFound, tr("The connection is no longer there."));
    profile->name = name;
    return replace(std::move(*profile));
}

Result<> ConnectionStore::remove(const QString &id)
{
    Lock lock(m_home.connections());
    if (auto begun = begin(lock); !begun)
        return begun;
    const QString file = fileOf(id);
    if (file.isEmpty())
        return failure(Error::Kind::NotFound, tr("The connection is no longer there."));
    if (!QFile::remove(file))
        return failure(Error::Kind::Forbidden, tr("%1 cannot be removed. Check its permissions.").arg(file));
    return load();
}

Result<Profile> ConnectionStore::restorePractice()
{
    if (auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    if (auto kafka = practiceKafka(m_kinds); kafka && !byId(kafka->id)) {
        kafka->name = freeName(kafka->name);
        if (auto back = add(std::move(*kafka)); !back)
            return back;
    }
    Profile practised = practice();
    if (auto there = byId(practised.id))
        return *there;
    practised.name = freeName(practised.name);
    return add(std::move(practised));
}

} // namespace slipway
