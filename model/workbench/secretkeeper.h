#pragma once
#include "model/ports/secretaccess.h"
#include "model/runs/requestthread.h"
#include "model/threads/frameticker.h"
#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace slipway {

// Writes and removes secrets without keeping the window waiting: a keychain may ask a person first. GUI thread.
class SecretKeeper final : public QObject {
    Q_OBJECT
public:
    using Secrets = QHash<QString, QByteArray>; // by OptionSpec::key

    explicit SecretKeeper(SecretAccess &access, QObject *parent = nullptr);
    ~SecretKeeper() override; // a removal that waits is done first, 3 s at most

    void ask();                                              // whereKept() follows
    void write(const QString &profileId, const Secrets &secrets); // written() or failed() follows, once
    void remove(const QString &profileId, const QStringList &keys); // failed() when it could not be
    void lend(const QString &profileId, const Secrets &secrets);  // for this process only; see SecretAccess

signals:
    void whereKept(slipway::SecretStore::Kept kept);
    void written(slipway::SecretStore::Kept kept);
    void failed(const slipway::Error &error);

private:
    using Answer = Result<SecretStore::Kept>;
    static Answer removeFrom(SecretAccess &access, const QString &profileId, const QStringList &keys, const Call &call);
    void drain();

    SecretAccess &m_access;
    const std::shared_ptr<FrameTicker> m_ticker;
    const std::shared_ptr<Mailbox<Answer>> m_asked, m_written, m_removed;
    std::vector<std::pair<QString, QStringList>> m_leaving; // removals that were not answered yet, in order
    std::unique_ptr<RequestThread> m_thread;
};

} // namespace slipway
