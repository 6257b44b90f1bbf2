#pragma once
#include "model/ports/secretstore.h"
#include <QCoreApplication>
#include <QHash>
#include <mutex>

namespace slipway {

// Secrets for as long as the process lives: where there is no keychain, and in tests. Says UntilQuit. Any thread.
class MemorySecretStore final : public SecretStore {
public:
    Kept keeps(const Call &) override { return Kept::UntilQuit; }

    Result<QByteArray> read(const QString &profileId, const QString &optionKey, const Call &) override
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_secrets.constFind({profileId, optionKey});
        if (found != m_secrets.cend())
            return *found;
        return std::unexpected(Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Secrets", "There is no saved %1 for this connection. Type it again.").arg(optionKey),
            {}});
    }

    Result<Kept> write(const QString &profileId, const QString &optionKey, const QByteArray &secret,
                       const Call &) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.insert({profileId, optionKey}, secret);
        return Kept::UntilQuit;
    }

    Result<> remove(const QString &profileId, const QString &optionKey, const Call &) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.remove({profileId, optionKey});
        return {};
    }

private:
    std::mutex m_mutex;
    QHash<std::pair<QString, QString>, QByteArray> m_secrets;
};

} // namespace slipway
