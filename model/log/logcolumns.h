#pragma once
#include "model/ports/logreader.h"
#include <QVariant>

// The columns of every table over the log, and their plain texts; looks are the delegates' matter.
namespace slipway::logcolumns {

enum Column : quint8 { State, Time, Connection, Destination, Position, Key, Size, Latency, Error, Count };

enum Role {
    ValueRole = Qt::UserRole, // of the cell, raw: qint64 ms, bytes, us; QByteArray key; int State, -1: outstanding
    SeqRole,                  // qint64: the entry's number
    RunRole,                  // qint64: 0 for a single send
    RowRole,                  // qint64: n of the message in its run; 0 for an entry
    StateRole,                // int: slipway::State, -1: outstanding (of a run: the gravest that occurs)
    PhaseRole,                // int: RunPhase, of a run
    CountsRole,               // QVariantList of qint64 by State, of a run
    TitleRole,                // QString, of a run
    AcceptedRole,             // qint64, of a run
    TotalRole,                // qint64, of a run; -1: not known
    DetailRole,               // QString: the broker's own words
    LevelRole,                // int: 0 an entry, 1 a message under its run, 2 the line after those
    UnfoldedRole              // bool: the run's first messages are under it
};

QString title(int column);
QVariant alignment(int column); // of a head: numbers at the right
QString stateText(const std::optional<Outcome> &outcome);
// label: the broker's word for the position (BrokerKind::positionLabel); empty: offset.
QString positionText(const Outcome &outcome, const QString &id, const QString &label = {});
QString latencyText(quint32 microseconds);
QString sizeText(qint64 bytes);
QVariant cell(const LogEntry &entry, int column, int role, const QString &positionLabel = {});
QVariant cell(const LogRow &row, const LogEntry &run, int column, int role, const QString &positionLabel = {});

} // namespace slipway::logcolumns
