#pragma once
#include "app/moduleloader.h"
#include "app/sandboxlink.h"
#include "model/connections/connectionstore.h"
#include "model/connections/homefolder.h"
#include "model/connections/readonlytransport.h"
#include "model/core/optionspec.h"
#include "model/log/sendlog.h"
#include "model/ports/connector.h"
#include "model/ports/secretaccess.h"
#include "model/runs/systemclock.h"
#include <atomic>
#include <list>
#include <map>
#include <mutex>

namespace slipway {

// What a program is made of: the only place that names concrete classes. Everything is made on first use, so that a
// start pays only for what it needs. Made and destroyed on one thread; connect() from any.
class Services final : public Connector, public SecretAccess {
public:
    // logFile: empty for the home's own.
    explicit Services(HomeFolder home, const QString &logFile = {});
    ~Services() override;

    Result<Target> connect(const Profile &profile, const OptionValues &options, const Call &call) override;
    const std::vector<const BrokerKind *> &kinds() const override { return m_kinds.load()->known; }
    // The program speaks another language: kinds() are others, in its words. Those from before stay as they are.
    void speakAnew();

    const HomeFolder &home() const { return m_home; }
    QString logFile() const { return m_logFile; }
    ModuleLoader &modules() { return m_modules; }
    SandboxLink &sandbox() { return m_sandbox; }
    Clock &clock() { return m_clock; }

    // The send log; opened on the first call. Conflict when a newer version wrote it. The thread of this object.
    Result<SendLog *> log();

    // The saved connections; read on the first call, which makes Practice in a new home. The thread of this object.
    Result<ConnectionStore *> connections();

    // A secret that was given for this process only, before the keychain is asked. owner: a profile's id, or a kind
    // for a bare URL. Any thread.
    void giveSecret(const QString &owner, const QString &option, const QByteArray &secret);

    Result<SecretStore *> secretStore() override; // a module of its own
    void lend(const QString &owner, const QHash<QString, QByteArray> &secrets) override;

    // A secret as connect() finds it, without asking the keychain: given to this process, or in the environment.
    bool hasSecret(const Profile &profile, const QString &option) const;

    // SLIPWAY_SECRET_<OWNER>_<NAME>: the environment's variable for a secret, in capitals and underscores.
    static QByteArray secretVariable(const QString &owner, const QString &name);

    // Where the command line's program is: beside this one.
    static QString commandLineProgram();

private:
    Transport *guarded(const Profile &profile, Transport *transport);
    Result<> findSandbox(Endpoint &endpoint, const QString &kind, const Call &call);
    Result<QHash<QString, QByteArray>> secrets(const Profile &profile, const BrokerKind &kind, const Call &call);
    QHash<QString, QByteArray> givenSecrets(const Profile &profile, const BrokerKind &kind) const;

    const HomeFolder m_home;
    const QString m_logFile;
    struct Kinds {
        std::vector<BrokerKind> made;
        std::vector<const BrokerKind *> known;
    };
    std::list<Kinds> m_spoken; // by language, as they were asked for
    std::atomic<const Kinds *> m_kinds;
    ModuleLoader m_modules;
    SandboxLink m_sandbox;
    std::mutex m_guardMutex;
    std::map<Transport *, std::unique_ptr<ReadOnlyTransport>> m_readOnly; // by what they guard
    SystemClock m_clock;
    std::unique_ptr<SendLog> m_log;
    std::unique_ptr<ConnectionStore> m_connections;
    mutable std::mutex m_mutex; // of what follows
    std::unique_ptr<SecretStore> m_keychain;
    QHash<QString, QHash<QString, QByteArray>> m_given; // secrets, by owner and option
};

} // namespace slipway
