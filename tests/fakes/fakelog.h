#pragma once
#include "model/log/sendlog.h"
#include <map>
#include <mutex>

namespace slipway::fakes {

// What a run wrote down, in memory, and a disk that can be full. Answers at once, on the caller's thread. Outlives its
// runs; any thread.
class FakeLog {
public:
    using Opener = std::function<Result<OpenedRun>(LogEvents)>;
    Opener opener();                 // for Run
    Opener openerAt(OpenedRun like); // of a run that goes on: place, counts, reserved are taken from it

    void refuseToOpen(std::optional<Error> error);
    void holdReservations(bool on); // false again: what was asked for is granted
    void fault();                   // the disk is full: LogFault; nothing is reserved, records wait
    void recover();

    int opened() const;
    quint64 reserved() const;
    FeedPlace place() const; // of the last reservation
    qint64 kept() const;     // messages whose bodies were kept
    StateCounts counts() const;
    std::map<quint64, std::vector<Outcome>> outcomes() const; // by seq
    std::vector<BadInput> bad() const;
    std::optional<RunPhase> finished() const;
    std::optional<Error> errorOf(quint64 seq) const;

private:
    friend class FakeRunLog;
    void grant(std::unique_lock<std::mutex> &lock);

    mutable std::mutex m_mutex;
    LogEvents m_events;
    std::optional<Error> m_openError;
    bool m_hold = false, m_faulty = false;
    int m_opened = 0;
    quint64 m_asked = 0, m_reserved = 0;
    FeedPlace m_place;
    qint64 m_kept = 0;
    std::map<quint64, std::vector<Outcome>> m_outcomes;
    std::map<quint64, Error> m_errors;
    std::vector<BadInput> m_bad;
    std::optional<RunPhase> m_finished;
    bool m_closed = false;
};

} // namespace slipway::fakes
