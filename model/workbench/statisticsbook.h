#pragma once
#include "model/ports/clock.h"
#include "model/workbench/outbox.h"
#include "model/workbench/ratehistory.h"
#include <QObject>
#include <QTimer>

namespace slipway {

// Looks at the outbox once a second while something is sent, and keeps what it saw: for all, each connection, each run.
// GUI thread.
class StatisticsBook final : public QObject {
    Q_OBJECT
public:
    static constexpr int SampleMs = 1000;

    // What a plot is of. A run is named by its ticket.
    struct Scope {
        QString connectionId;
        Outbox::Ticket run = 0;
        auto operator<=>(const Scope &) const = default;
    };

    StatisticsBook(Outbox &outbox, const Clock &clock, QObject *parent = nullptr);

    const RateHistory *history(const Scope &scope) const; // null: nothing measured
    RunSnapshot numbers(const Scope &scope) const;
    const std::vector<Scope> &scopes() const { return m_scopes; } // in the order of their first message

    QString runTitle(Outbox::Ticket run) const; // also when it is over

signals:
    void sampled();       // after each sample
    void scopesChanged();

private:
    void sample();
    RunSet tally(const Scope &scope) const;

    Outbox &m_outbox;
    const Clock &m_clock;
    QTimer m_timer;
    int m_quiet = 0; // samples since something moved
    std::vector<Scope> m_scopes;
    std::map<Scope, RateHistory> m_histories;
    std::map<Outbox::Ticket, QString> m_titles;
    std::map<Scope, RunSet> m_ended; // runs that are over
};

} // namespace slipway
