#pragma once
#include "model/ports/secretstore.h"
#include <QHash>

namespace slipway {

// Secrets as a form needs them: kept in the store, or lent to this process only. Any thread.
class SecretAccess {
public:
    virtual ~SecretAccess() = default;

    // The keychain; its module is loaded at the first call. Internal or NotFound where the module is missing.
    virtual Result<SecretStore *> secretStore() = 0;

    // For this process: asked before the store. owner: a profile's id. An empty hash takes back what was lent.
    virtual void lend(const QString &owner, const QHash<QString, QByteArray> &secrets) = 0;
};

} // namespace slipway
