#include "model/log/logcolumns.h"
#include "model/browse/payloadtext.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::logcolumns {

namespace {

QString say(const char *text, const char *about = nullptr)
{
    return QCoreApplication::translate("slipway::LogTableModel", text, about);
}

constexpr std::array Words{QT_TRANSLATE_NOOP("slipway::LogTableModel", "Acknowledged"),
                           QT_TRANSLATE_NOOP("slipway::LogTableModel", "Acknowledged, no position"),
                           QT_TRANSLATE_NOOP("slipway::LogTableModel", "Sent, unconfirmed"),
                           QT_TRANSLATE_NOOP("slipway::LogTableModel", "Returned"),
                           QT_TRANSLATE_NOOP("slipway::LogTableModel", "Failed"),
                           QT_TRANSLATE_NOOP("slipway::LogTableModel", "Ambiguous"),
                           QT_TRANSLATE_NOOP("slipway::LogTableModel", "Cancelled")};

constexpr std::array Phases{QT_TRANSLATE_NOOP("slipway::LogTableModel", "Checking"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Connecting"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Sending"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Paused"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Draining"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Finished"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Stopped"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Refused"),
                            QT_TRANSLATE_NOOP("slipway::LogTableModel", "Interrupted")};

// What of a run should be seen first: failed, then ambiguous, and so on down to what went well.
int gravest(const LogEntry &run)
{
    using slipway::State;
    for (const State state : {State::Failed, State::Ambiguous, State::Returned, State::Cancelled,
                              State::SentUnconfirmed, State::AcknowledgedNoPosition, State::Acknowledged})
        if (run.counts[static_cast<std::size_t>(state)] > 0)
            return static_cast<int>(state);
    return -1;
}

QVariantList countsOf(const LogEntry &run)
{
    return QVariantList(run.counts.begin(), run.counts.end());
}

QString timeText(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm:ss.zzz"_s);
}

QString runPosition(const LogEntry &run)
{
    const QLocale locale;
    QStringList parts;
    for (std::size_t state = 0; state < Words.size(); ++state)
        if (run.counts[state] > 0)
            parts += u"%1 %2"_s.arg(locale.toString(run.counts[state]), say(Words[state]));
    return parts.join(u", "_s);
}

QString text(const LogEntry &entry, int column, const QString &positionLabel)
{
    switch (column) {
    case State:
        return entry.run ? say(Phases[static_cast<std::size_t>(entry.phase)]) : stateText(entry.outcome);
    case Time: return timeText(entry.atMs);
    case Connection: return entry.connection;
    case Destination: return entry.destination.name;
    case Position:
        return entry.run ? runPosition(entry) : entry.outcome ? positionText(*entry.outcome, entry.id, positionLabel) : QString();
    case Key: return entry.keyPreview ? payloadtext::line(*entry.keyPreview) : QString();
    case Size: return entry.run && entry.bytes == 0 ? QString() : sizeText(entry.bytes);
    case Latency: return entry.outcome && entry.outcome->latencyUs ? latencyText(entry.outcome->latencyUs) : QString();
    case Error: return entry.error ? payloadtext::line(entry.error->message.toUtf8(), 1024) : QString();
    default: return {};
    }
}

QVariant value(const LogEntry &entry, int column, const QString &positionLabel)
{
    switch (column) {
    case State: return entry.run ? gravest(entry) : entry.outcome ? static_cast<int>(entry.outcome->state) : -1;
    case Time: return entry.atMs;
    case Key: return entry.keyPreview ? QVariant(*entry.keyPreview) : QVariant();
    case Size: return entry.bytes;
    case Latency: return entry.outcome ? QVariant(qint64(entry.outcome->latencyUs)) : QVariant();
    case Position: return entry.outcome ? QVariant(entry.outcome->offset) : QVariant();
    default: return text(entry, column, positionLabel);
    }
}

} // namespace

QVariant alignment(int column)
{
    return QVariant::fromValue((column == Size || column == Latency ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString title(int column)
{
    switch (column) {
    case State: return say("State");
    case Time: return say("Time");
    case Connection: return say("Connection");
    case Destination: return say("Destination");
    case Position: return say("Position");
    case Key: return say("Key");
    case Size: return say("Size");
    case Latency: return say("Latency");
    case Error: return say("Error");
    default: return {};
    }
}

QString stateText(const std::optional<Outcome> &outcome)
{
    return outcome ? say(Words[static_cast<std::size_t>(outcome->state)]) : say("Outstanding");
}

QString positionText(const Outcome &outcome, const QString &id, const QString &label)
{
    QStringList parts;
    if (outcome.partition >= 0)
        parts += say("partition %1").arg(outcome.partition);
    if (outcome.state == slipway::State::Acknowledged && outcome.offset >= 0)
        parts += label.isEmpty() ? say("offset %1").arg(outcome.offset) : u"%1 %2"_s.arg(label.toLower()).arg(outcome.offset);
    else if (outcome.state == slipway::State::AcknowledgedNoPosition && outcome.offset >= 0 && !label.isEmpty())
        parts += u"%1 %2"_s.arg(label.toLower()).arg(outcome.offset); // what the broker echoes, in its own word
    if (!id.isEmpty() && id != QString::number(outcome.offset)) // once is enough
        parts += id;
    return parts.join(u" · "_s);
}

QString latencyText(quint32 microseconds)
{
    const double ms = microseconds / 1000.0;
    return ms < 10 ? u"%1 ms"_s.arg(ms, 0, 'f', 1) : ms < 1000 ? u"%1 ms"_s.arg(ms, 0, 'f', 0)
                                                              : u"%1 s"_s.arg(ms / 1000, 0, 'f', 1);
}

QString sizeText(qint64 bytes)
{
    return bytes < 1024 ? say("%1 bytes").arg(bytes) : QLocale().formattedDataSize(bytes, 1);
}

QVariant cell(const LogEntry &entry, int column, int role, const QString &positionLabel)
{
    switch (role) {
    case Qt::DisplayRole: return text(entry, column, positionLabel);
    case ValueRole: return value(entry, column, positionLabel);
    case SeqRole: return entry.seq;
    case RunRole: return entry.run;
    case RowRole: return qint64(0);
    case StateRole: return value(entry, State, positionLabel);
    case PhaseRole: return entry.run ? QVariant(static_cast<int>(entry.phase)) : QVariant();
    case CountsRole: return entry.run ? QVariant(countsOf(entry)) : QVariant();
    case TitleRole: return entry.title;
    case AcceptedRole: return entry.accepted;
    case TotalRole: return entry.total;
    case DetailRole: return entry.error ? entry.error->detail : QString();
    default: return {};
    }
}

QVariant cell(const LogRow &row, const LogEntry &run, int column, int role, const QString &positionLabel)
{
    if (role == RowRole)
        return qint64(row.n);
    LogEntry shown = run; // what a row does not have is its run's
    shown.run = 0;
    shown.title.clear();
    shown.outcome = row.outcome;
    shown.id = row.id;
    shown.error = row.error;
    shown.bytes = 0;
    shown.atMs = 0;
    if (role == RunRole)
        return run.run;
    if ((column == Size || column == Time) && (role == Qt::DisplayRole || role == ValueRole))
        return {};
    return cell(shown, column, role, positionLabel);
}

} // namespace slipway::logcolumns
