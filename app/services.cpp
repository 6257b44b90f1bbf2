#include "app/services.h"
#include "model/connections/mergedoptions.h"
#include "model/core/connectionaddress.h"
#include "model/runs/planoptions.h"
#include "transport/danube/danubekind.h"
#include "transport/devnull/devnullkind.h"
#include "transport/kafka/kafkakind.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// As part of an environment variable's name: upper case, every other character an underscore.
QString variableName(const QString &text)
{
    QString name;
    for (const QChar c : text.toUpper())
        name += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u'_');
    return name;
}

} // namespace

Services::Services(HomeFolder home, const QString &logFile)
    : m_home(std::move(home)), m_logFile(logFile.isEmpty() ? m_home.logFile() : QFileInfo(logFile).absoluteFilePath()),
      m_sandbox(m_home, commandLineProgram())
{
    speakAnew();
}

void Services::speakAnew()
{
    Kinds &now = m_spoken.emplace_back();
    for (auto *make : {&makeDanubeKind, &makeKafkaKind, &makeDevnullKind})
        now.made.push_back(make());
    for (const BrokerKind &kind : now.made)
        now.known.push_back(&kind);
    m_kinds = &now;
}

Services::~Services() = default;

QString Services::commandLineProgram()
{
    const QString beside = QFileInfo(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath()).path() + u"/slipwayctl"_s;
    // A test's program is elsewhere than ours.
    return QFile::exists(beside) ? beside : qEnvironmentVariable("SLIPWAY_BIN") + u"/slipwayctl"_s;
}

QByteArray Services::secretVariable(const QString &owner, const QString &name)
{
    return "SLIPWAY_SECRET_" + variableName(owner).toLatin1() + '_' + variableName(name).toLatin1();
}

Result<SendLog *> Services::log()
{
    if (m_log)
        return m_log.get();
    if (const QString folder = QFileInfo(m_logFile).absolutePath(); !HomeFolder::make(folder))
        return std::unexpected(
            Error{Error::Kind::StorageFull,
                  QCoreApplication::translate("Services", "The folder %1 for the send log cannot be made. Nothing is "
                                                          "sent unlogged: check its rights, or choose another home.")
                      .arg(folder),
                  {}});
    auto opened = SendLog::open(m_logFile);
    if (!opened)
        return std::unexpected(opened.error());
    m_log = std::move(*opened);
    return m_log.get();
}

Result<ConnectionStore *> Services::connections()
{
    if (m_connections)
        return m_connections.get();
    auto store = std::make_unique<ConnectionStore>(m_home, kinds());
    if (const auto loaded = store->load(); !loaded)
        return std::unexpected(loaded.error());
    m_connections = std::move(store);
    return m_connections.get();
}

void Services::giveSecret(const QString &owner, const QString &option, const QByteArray &secret)
{
    const std::scoped_lock lock(m_mutex);
    m_given[owner].insert(option, secret);
}

// Given ones first, then the environment's.
QHash<QString, QByteArray> Services::givenSecrets(const Profile &profile, const BrokerKind &kind) const
{
    QHash<QString, QByteArray> found;
    {
        const std::scoped_lock lock(m_mutex);
        found = m_given.value(profile.id.isEmpty() ? profile.kind : profile.id);
    }
    const QString owner = profile.id.isEmpty() ? profile.kind : profile.name;
    for (const OptionSpec &row : kind.options) {
        const QByteArray variable = secretVariable(owner, row.key);
        if (row.kind == OptionSpec::Kind::Secret && !found.contains(row.key) &&
            qEnvironmentVariableIsSet(variable.constData()))
            found.insert(row.key, qgetenv(variable.constData()));
    }
    return found;
}

void Services::lend(const QString &owner, const QHash<QString, QByteArray> &secrets)
{
    const std::scoped_lock lock(m_mutex);
    if (secrets.isEmpty())
        m_given.remove(owner);
    else
        m_given.insert(owner, secrets);
}

Result<SecretStore *> Services::secretStore()
{
    const std::scoped_lock lock(m_mutex);
    if (m_keychain)
        return m_keychain.get();
    const auto address = m_modules.symbol(u"secrets"_s, "slipway_secrets");
    if (!address)
        return std::unexpected(address.error());
    m_keychain.reset(reinterpret_cast<SecretStore *(*)(quint32)>(*address)(SecretsVersion));
    if (m_keychain)
        return m_keychain.get();
    return std::unexpected(Error{Error::Kind::Internal,
                                 QCoreApplication::translate("Services", "The part of Slipway for the keychain is of "
                                                                         "another version. Install Slipway again."),
                                 {}});
}

Result<QHash<QString, QByteArray>> Services::secrets(const Profile &profile, const BrokerKind &kind, const Call &call)
{
    auto found = givenSecrets(profile, kind);
    for (const QString &key : profile.secrets) {
        if (found.contains(key))
            continue;
        const auto store = secretStore();
        if (!store)
            return std::unexpected(store.error());
        const auto secret = (*store)->read(profile.id, key, call);
        if (!secret)
            return std::unexpected(secret.error());
        found.insert(key, *secret);
    }
    return found;
}

bool Services::hasSecret(const Profile &profile, const QString &option) const
{
    const BrokerKind *known = kind(profile.kind);
    return known && givenSecrets(profile, *known).contains(option);
}

Result<> Services::findSandbox(Endpoint &endpoint, const QString &kind, const Call &call)
{
    const auto address = ConnectionAddress::parse(endpoint.url);
    if (!address)
        return std::unexpected(address.error());
    if (address->scheme != u"sandbox")
        return {};
    const auto found = m_sandbox.addresses(call);
    if (!found)
        return std::unexpected(found.error());
    const QString host = kind == u"kafka" ? found->kafka : found->danube;
    if (host.isEmpty())
        return std::unexpected(
            Error{Error::Kind::Unsupported,
                  QCoreApplication::translate("Services", "The sandbox does not serve %1.").arg(kind),
                  {}});
    endpoint.url = kind + u"://"_s + host;
    if (kind == u"danube" && !endpoint.options.contains(u"admin"_s))
        endpoint.options.insert(u"admin"_s, found->danubeAdmin);
    return {};
}

Transport *Services::guarded(const Profile &profile, Transport *transport)
{
    if (!profile.readOnly)
        return transport;
    const std::scoped_lock lock(m_guardMutex);
    auto &guard = m_readOnly[transport];
    if (!guard)
        guard = std::make_unique<ReadOnlyTransport>(*transport);
    return guard.get();
}

Result<Target> Services::connect(const Profile &profile, const OptionValues &options, const Call &call)
{
    const BrokerKind *known = kind(profile.kind);
    if (!known)
        return std::unexpected(
            Error{Error::Kind::Unsupported,
                  QCoreApplication::translate("Services", "%1 is of a kind that this Slipway does not know: %2.")
                      .arg(profile.name, profile.kind),
                  {}});
    const auto transport = m_modules.transport(known->id);
    if (!transport)
        return std::unexpected(transport.error());
    auto address = ConnectionAddress::parse(profile.address);
    if (!address)
        return std::unexpected(address.error());
    auto checked = mergedOptions(profile, options, *known);
    if (!checked)
        return std::unexpected(checked.error());
    auto secret = secrets(profile, *known, call);
    if (!secret)
        return std::unexpected(secret.error());
    address->query.clear();
    Endpoint endpoint{.url = address->toString(),
                      .options = std::move(*checked),
                      .secrets = std::move(*secret),
                      .limits = {}};
    endpoint.limits = limitsFor(*known, endpoint.options);
    if (const auto found = findSandbox(endpoint, known->id, call); !found)
        return std::unexpected(found.error());
    return Target{guarded(profile, *transport), known, std::move(endpoint)};
}

} // namespace slipway
