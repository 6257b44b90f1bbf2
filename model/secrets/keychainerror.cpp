#include "model/secrets/keychainerror.h"
#include <QCoreApplication>

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Secrets", text);
}

} // namespace

Error keychainError(QKeychain::Error code, const QString &words)
{
    switch (code) {
    case QKeychain::NoError: break;
    case QKeychain::EntryNotFound:
        return {Error::Kind::NotFound, tr("The keychain holds no secret for this connection. Type it again."), words};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Error::Kind::Forbidden, tr("The keychain did not give the secret. Unlock it and allow Slipway to use it."),
                words};
    case QKeychain::NoBackendAvailable: return noKeychain();
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return {Error::Kind::Internal, tr("The keychain could not be used: %1.").arg(words), words};
}

Error noKeychain()
{
    return {Error::Kind::Unsupported, tr("This session has no keychain. Secrets are kept until Slipway quits."), {}};
}

Error keychainLocked()
{
    return {Error::Kind::TimedOut, tr("The keychain is locked. Unlock it and try again."), {}};
}

Error keychainStopped()
{
    return {Error::Kind::Cancelled, tr("Asking the keychain was stopped."), {}};
}

} // namespace slipway
