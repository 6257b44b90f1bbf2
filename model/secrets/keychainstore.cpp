#include "model/secrets/keychainstore.h"
#include "model/secrets/keychainerror.h"
#include "model/secrets/keychainthread.h"
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <algorithm>
#include <condition_variable>
#include <qt6keychain/keychain.h>

namespace slipway {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the keychain's thread leaves for the caller, who may have gone by then.
struct KeychainStore::Answer {
    std::mutex mutex;
    std::condition_variable came;
    std::optional<Result<QByteArray>> result;

    void give(Result<QByteArray> given)
    {
        const std::scoped_lock lock(mutex);
        result = std::move(given);
        came.notify_all();
    }
};

// Waits for the answer; false: it did not come within 3 s, the deadline or the stop.
template <typename Done>
bool KeychainStore::wait(const std::shared_ptr<Answer> &answer, const Call &call, Done done) const
{
    const auto until = std::min(call.deadline, std::chrono::steady_clock::now() + 3s);
    std::unique_lock lock(answer->mutex);
    while (!done()) {
        const auto now = std::chrono::steady_clock::now();
        if (call.stop.stop_requested() || now >= until)
            return false;
        answer->came.wait_until(lock, std::min(until, now + 50ms));
    }
    return true;
}

// What question says on the keychain's thread; false when it does not answer in time.
template <typename Question>
bool KeychainStore::onThread(const Call &call, Question question)
{
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(keychainThread(), [answer, question] {
        answer->give(question() ? Result<QByteArray>(QByteArray()) : std::unexpected(noKeychain()));
    });
    return wait(answer, call, [&answer] { return answer->result.has_value(); }) && answer->result->has_value();
}

// Whether the session has a Secret Service, running or to be started by its bus. Never QtKeychain's other backends.
bool KeychainStore::available(const Call &call)
{
    return onThread(call, [] {
        const QString name = u"org.freedesktop.secrets"_s;
        const QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.isConnected() && (bus.interface()->isServiceRegistered(name).value() ||
                                     bus.interface()->activatableServiceNames().value().contains(name));
    });
}

// A keychain that nobody unlocked answers a search with nothing, as if it were empty.
bool KeychainStore::locked(const Call &call)
{
    return onThread(call, [] {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
            u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        ask << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(ask, QDBus::Block, 1000);
        return reply.isValid() && reply.value().variant().toBool();
    });
}

template <typename Job, typename Prepare>
Result<QByteArray> KeychainStore::ask(const QString &key, const Call &call, Prepare prepare)
{
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(keychainThread(), [answer, key, prepare] {
        auto *job = new Job(u"slipway"_s); // deletes itself when it has finished
        job->setInsecureFallback(false);
        job->setKey(key);
        prepare(job);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, job](QKeychain::Job *) {
            if (job->error() != QKeychain::NoError)
                answer->give(std::unexpected(keychainError(job->error(), job->errorString())));
            else if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                answer->give(job->binaryData());
            else
                answer->give(QByteArray());
        });
        job->start();
    });
    if (wait(answer, call, [&answer] { return answer->result.has_value(); }))
        return *answer->result;
    return std::unexpected(call.stop.stop_requested() ? keychainStopped() : keychainLocked());
}

SecretStore::Kept KeychainStore::keeps(const Call &call)
{
    return available(call) ? Kept::InKeychain : Kept::UntilQuit;
}

Result<QByteArray> KeychainStore::read(const QString &profileId, const QString &optionKey, const Call &call)
{
    if (auto kept = m_memory.read(profileId, optionKey, call); kept || !available(call))
        return kept;
    auto secret =
        ask<QKeychain::ReadPasswordJob>(profileId + u'/' + optionKey, call, [](QKeychain::ReadPasswordJob *) {});
    if (!secret && secret.error().kind == Error::Kind::NotFound && locked(call))
        return std::unexpected(keychainLocked());
    return secret;
}

Result<SecretStore::Kept> KeychainStore::write(const QString &profileId, const QString &optionKey,
                                               const QByteArray &secret, const Call &call)
{
    if (!available(call))
        return m_memory.write(profileId, optionKey, secret, call);
    const auto written =
        ask<QKeychain::WritePasswordJob>(profileId + u'/' + optionKey, call,
                                         [secret](QKeychain::WritePasswordJob *job) { job->setBinaryData(secret); });
    if (!written)
        return std::unexpected(written.error());
    (void)m_memory.remove(profileId, optionKey, call); // never fails; an older one must not be read first
    return Kept::InKeychain;
}

Result<> KeychainStore::remove(const QString &profileId, const QString &optionKey, const Call &call)
{
    if (auto removed = m_memory.remove(profileId, optionKey, call); !removed || !available(call))
        return removed;
    const auto removed =
        ask<QKeychain::DeletePasswordJob>(profileId + u'/' + optionKey, call, [](QKeychain::DeletePasswordJob *) {});
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        return std::unexpected(removed.error());
    return {};
}

} // namespace slipway

extern "C" Q_DECL_EXPORT slipway::SecretStore *slipway_secrets(quint32 portsVersion)
{
    return portsVersion == slipway::SecretsVersion ? new slipway::KeychainStore : nullptr;
}
