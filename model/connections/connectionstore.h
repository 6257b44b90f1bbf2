#pragma once
#include "model/connections/homefolder.h"
#include "model/connections/profile.h"
#include "model/core/error.h"
#include "model/ports/brokerkind.h"
#include <optional>

namespace slipway {

// The saved connections, a file each in config/connections. Keeps no secret: a password in an address is cut off
// before anything is written, and a secret option is refused. Any number of processes may use one home; each change
// looks first at what others did. One thread.
class ConnectionStore {
public:
    // A file that was not loaded, and where it is now.
    struct Problem {
        QString file;
        QString keptAs; // *.damaged-DATE; empty: left where it was
        Error error;
    };

    // kinds: to know which options are secrets.
    explicit ConnectionStore(HomeFolder home, std::vector<const BrokerKind *> kinds = {});

    // Reads all; call again to see what other processes changed. The very first one in a home makes Practice. Damaged
    // files are set aside and the rest is loaded; an error means that nothing could be.
    [[nodiscard]] Result<> load();

    const std::vector<Profile> &profiles() const { return m_profiles; } // by name
    const std::vector<Problem> &problems() const { return m_problems; } // of the last load()
    std::optional<Profile> byName(const QString &name) const; // exact, else without regard to case
    std::optional<Profile> byId(const QString &id) const;

    // An empty id gets one. Conflict when the name is taken; Invalid for an empty name, no address, a secret option.
    [[nodiscard]] Result<Profile> add(Profile profile);
    // The one with the same id; its name may differ. NotFound when it is gone.
    [[nodiscard]] Result<Profile> replace(Profile profile);
    [[nodiscard]] Result<Profile> rename(const QString &id, const QString &name);
    // Its secrets are the caller's to remove. NotFound when it is gone.
    [[nodiscard]] Result<> remove(const QString &id);

    // Brings Practice back, by another name when that is taken; as it is, when it is there.
    [[nodiscard]] Result<Profile> restorePractice();
    static Profile practice();

private:
    class Lock;
    struct Loaded {
        QString id;
        QString file;
    };

    [[nodiscard]] Result<> makeFirst();
    [[nodiscard]] Result<> begin(Lock &lock); // a change: locked, and what is on disk read
    void loadFile(const QString &path);
    [[nodiscard]] Result<> check(const Profile &profile) const;
    [[nodiscard]] Result<Profile> save(Profile profile, const QString &oldFile);
    QString fileOf(const QString &id) const;
    QString freeFile(const QString &name, const QString &oldFile) const;
    QString freeName(const QString &name) const;

    HomeFolder m_home;
    std::vector<const BrokerKind *> m_kinds;
    std::vector<Profile> m_profiles;
    std::vector<Loaded> m_files;
    std::vector<Problem> m_problems;
};

} // namespace slipway
