#include "model/workbench/secretkeeper.h"

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 30s; // a person may be asked to unlock the keychain; each call bounds itself

} // namespace

SecretKeeper::SecretKeeper(SecretAccess &access, QObject *parent)
    : QObject(parent), m_access(access), m_ticker(new FrameTicker, [](FrameTicker *ticker) { ticker->deleteLater(); }),
      m_asked(std::make_shared<Mailbox<Answer>>([ticker = m_ticker] { ticker->request(); })),
      m_written(std::make_shared<Mailbox<Answer>>([ticker = m_ticker] { ticker->request(); })),
      m_removed(std::make_shared<Mailbox<Answer>>([ticker = m_ticker] { ticker->request(); })),
      m_thread(std::make_unique<RequestThread>())
{
    connect(m_ticker.get(), &FrameTicker::tick, this, &SecretKeeper::drain);
}

SecretKeeper::~SecretKeeper()
{
    m_thread.reset(); // answers what waits as stopped
    drain();
    for (const auto &[profileId, keys] : m_leaving)
        (void)removeFrom(m_access, profileId, keys, {std::chrono::steady_clock::now() + 3s, {}}); // nobody is left to tell
}

void SecretKeeper::ask()
{
    m_thread->ask<SecretStore::Kept>(
        Patience,
        [&access = m_access](const Call &call) -> Answer {
            const auto store = access.secretStore();
            if (!store)
                return SecretStore::Kept::UntilQuit;
            return (*store)->keeps(call);
        },
        m_asked);
}

void SecretKeeper::write(const QString &profileId, const Secrets &secrets)
{
    m_thread->ask<SecretStore::Kept>(
        Patience,
        [&access = m_access, profileId, secrets](const Call &call) -> Answer {
            const auto store = access.secretStore();
            if (!store)
                return std::unexpected(store.error());
            auto kept = SecretStore::Kept::InKeychain;
            for (auto it = secrets.begin(); it != secrets.end(); ++it) {
                const auto written = (*store)->write(profileId, it.key(), it.value(), call);
                if (!written)
                    return std::unexpected(written.error());
                if (*written == SecretStore::Kept::UntilQuit)
                    kept = SecretStore::Kept::UntilQuit;
            }
            return kept;
        },
        m_written);
}

SecretKeeper::Answer SecretKeeper::removeFrom(SecretAccess &access, const QString &profileId, const QStringList &keys,
                                              const Call &call)
{
    access.lend(profileId, {});
    const auto store = access.secretStore();
    if (!store)
        return std::unexpected(store.error());
    for (const QString &key : keys)
        if (const auto removed = (*store)->remove(profileId, key, call); !removed)
            return std::unexpected(removed.error());
    return SecretStore::Kept::InKeychain;
}

void SecretKeeper::remove(const QString &profileId, const QStringList &keys)
{
    m_leaving.emplace_back(profileId, keys);
    m_thread->ask<SecretStore::Kept>(
        Patience,
        [&access = m_access, profileId, keys](const Call &call) { return removeFrom(access, profileId, keys, call); },
        m_removed);
}

void SecretKeeper::lend(const QString &profileId, const Secrets &secrets)
{
    m_access.lend(profileId, secrets);
}

void SecretKeeper::drain()
{
    for (const Answer &answer : m_asked->drain())
        emit whereKept(answer.value_or(SecretStore::Kept::UntilQuit));
    for (const Answer &answer : m_removed->drain()) {
        if (answer || answer.error().kind != Error::Kind::Cancelled)
            m_leaving.erase(m_leaving.begin());
        if (!answer && answer.error().kind != Error::Kind::Cancelled)
            emit failed(answer.error());
    }
    for (const Answer &answer : m_written->drain()) {
        if (answer)
            emit written(*answer);
        else
            emit failed(answer.error());
    }
}

} // namespace slipway
