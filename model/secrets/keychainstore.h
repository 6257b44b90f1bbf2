#pragma once
#include "model/secrets/memorysecretstore.h"
#include <memory>

namespace slipway {

// Secrets in the desktop's keychain by the Secret Service, service "slipway", key "<profile id>/<option key>". Where no
// session has one, in memory as long as the store lives, and write() says so. QtKeychain needs an event loop: a thread
// of the module has one, so that a caller may be any thread, and waits at most 3 s.
class KeychainStore final : public SecretStore {
public:
    Kept keeps(const Call &call) override;
    // NotFound, TimedOut for a keychain that waits to be unlocked, Forbidden when a person refused.
    Result<QByteArray> read(const QString &profileId, const QString &optionKey, const Call &call) override;
    Result<Kept> write(const QString &profileId, const QString &optionKey, const QByteArray &secret,
                       const Call &call) override;
    Result<> remove(const QString &profileId, const QString &optionKey, const Call &call) override;

private:
    struct Answer;
    template <typename Job, typename Prepare>
    Result<QByteArray> ask(const QString &key, const Call &call, Prepare prepare);
    [[nodiscard]] bool available(const Call &call);
    [[nodiscard]] bool locked(const Call &call);
    template <typename Question>
    [[nodiscard]] bool onThread(const Call &call, Question question);
    template <typename Done>
    [[nodiscard]] bool wait(const std::shared_ptr<Answer> &answer, const Call &call, Done done) const;

    MemorySecretStore m_memory;
};

} // namespace slipway
