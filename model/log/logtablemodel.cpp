#include "model/log/logtablemodel.h"
#include <QLocale>
#include <algorithm>

namespace slipway {

LogTableModel::LogTableModel(LogReader &reader, QObject *parent) : QAbstractTableModel(parent), m_reader(reader)
{
    if (const auto extent = m_reader.extent())
        m_shown = *extent;
    (void)m_reader.changed(); // from here on
}

qint64 LogTableModel::entryCount() const
{
    return m_filtered ? static_cast<qint64>(m_matches.size()) : m_shown.size();
}

int LogTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    qint64 rows = entryCount();
    for (const Unfolded &run : m_unfolded)
        rows += run.lines();
    return static_cast<int>(rows);
}

int LogTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : logcolumns::Count;
}

qint64 LogTableModel::seqAt(qint64 entry) const
{
    return m_filtered ? m_matches.at(static_cast<std::size_t>(entry)) : m_shown.first + entry;
}

qint64 LogTableModel::entryOf(qint64 seq) const
{
    if (!m_filtered)
        return seq < m_shown.first || seq > m_shown.last ? -1 : seq - m_shown.first;
    const auto at = std::ranges::lower_bound(m_matches, seq);
    return at == m_matches.end() || *at != seq ? -1 : at - m_matches.begin();
}

// Few runs are unfolded at a time.
LogTableModel::Place LogTableModel::placeOf(int row) const
{
    qint64 above = 0;
    for (const Unfolded &run : m_unfolded) {
        const qint64 entry = entryOf(run.seq);
        if (row <= entry + above)
            break;
        if (row <= entry + above + run.lines())
            return {entry, static_cast<int>(row - entry - above - 1), &run};
        above += run.lines();
    }
    return {row - above, -1, nullptr};
}

int LogTableModel::viewOf(qint64 entry) const
{
    qint64 row = entry;
    for (const Unfolded &run : m_unfolded)
        if (entryOf(run.seq) < entry)
            row += run.lines();
    return static_cast<int>(row);
}

qint64 LogTableModel::seqOf(int row) const
{
    return seqAt(placeOf(row).entry);
}

int LogTableModel::rowOf(qint64 seq) const
{
    const qint64 entry = entryOf(seq);
    return entry < 0 ? -1 : viewOf(entry);
}

// A page of a filtered table is read in as few ranges as its numbers allow.
Result<std::vector<LogEntry>> LogTableModel::readPage(qint64 page) const
{
    const qint64 first = page * PageCache<LogEntry>::PageSize;
    const qint64 end = std::min<qint64>(first + PageCache<LogEntry>::PageSize, entryCount());
    if (!m_filtered)
        return m_reader.entries({m_shown.first + first, m_shown.first + end - 1});
    std::vector<LogEntry> entries;
    for (qint64 row = first; row < end;) {
        const qint64 seq = seqAt(row);
        qint64 next = row + 1;
        while (next < end && seqAt(next) == seq + (next - row))
            ++next;
        auto some = m_reader.entries({seq, seq + (next - row) - 1});
        if (!some)
            return some;
        if (static_cast<qint64>(some->size()) != next - row)
            some->resize(static_cast<std::size_t>(next - row)); // pruned since: empty rows until the next tick
        std::ranges::move(*some, std::back_inserter(entries));
        row = next;
    }
    return entries;
}

const LogEntry *LogTableModel::entry(int row) const
{
    return entryAt(placeOf(row).entry);
}

const LogRow *LogTableModel::messageRow(int row) const
{
    const Place place = placeOf(row);
    const bool is = place.run && place.line < static_cast<int>(place.run->rows.size());
    return is ? &place.run->rows[static_cast<std::size_t>(place.line)] : nullptr;
}

bool LogTableModel::isUnfolded(int row) const
{
    return std::ranges::contains(m_unfolded, seqOf(row), &Unfolded::seq);
}

void LogTableModel::setUnfolded(int row, bool on)
{
    const Place place = placeOf(row);
    const LogEntry *run = entryAt(place.entry);
    if (!run || run->run == 0 || isUnfolded(row) == on)
        return;
    const qint64 seq = run->seq;
    const int under = viewOf(place.entry) + 1;
    if (on) {
        auto rows = m_reader.rows(run->run, {0, UnfoldedRows - 1});
        if (!rows)
            return emit readFailed(rows.error());
        Unfolded made{seq, *std::move(rows)};
        beginInsertRows({}, under, under + made.lines() - 1);
        m_unfolded.insert(std::ranges::upper_bound(m_unfolded, seq, {}, &Unfolded::seq), std::move(made));
        endInsertRows();
    } else {
        const auto gone = std::ranges::find(m_unfolded, seq, &Unfolded::seq);
        beginRemoveRows({}, under, under + gone->lines() - 1);
        m_unfolded.erase(gone);
        endRemoveRows();
    }
    emit dataChanged(index(under - 1, 0), index(under - 1, logcolumns::Count - 1));
}

void LogTableModel::foldAll()
{
    while (!m_unfolded.empty())
        setUnfolded(viewOf(entryOf(m_unfolded.back().seq)), false);
}

const LogEntry *LogTableModel::entryAt(qint64 row) const
{
    const qint64 page = row / PageCache<LogEntry>::PageSize;
    const std::vector<LogEntry> *entries = m_pages.find(page);
    if (!entries) {
        auto read = readPage(page);
        if (!read) {
            if (!std::exchange(m_failed, true))
                emit const_cast<LogTableModel *>(this)->readFailed(read.error());
            return nullptr;
        }
        m_failed = false;
        entries = m_pages.put(page, *std::move(read));
    }
    const auto at = static_cast<std::size_t>(row % PageCache<LogEntry>::PageSize);
    return at < entries->size() ? &(*entries)[at] : nullptr;
}

QVariant LogTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role < Qt::UserRole)
        return {};
    const Place place = placeOf(index.row());
    if (place.run)
        return lineData(place, index.column(), role);
    const LogEntry *shown = entryAt(place.entry);
    if (!shown)
        return {};
    if (role == logcolumns::LevelRole)
        return 0;
    if (role == logcolumns::UnfoldedRole)
        return std::ranges::contains(m_unfolded, shown->seq, &Unfolded::seq);
    const bool position = index.column() == logcolumns::Position && m_labels;
    return logcolumns::cell(*shown, index.column(), role, position ? m_labels(shown->kind) : QString());
}

QVariant LogTableModel::lineData(const Place &place, int column, int role) const
{
    const LogEntry *run = entryAt(place.entry);
    const bool last = place.line == static_cast<int>(place.run->rows.size());
    if (role == logcolumns::LevelRole)
        return last ? 2 : 1;
    if (!run || (last && (role != Qt::DisplayRole || column != logcolumns::State)))
        return {};
    if (last)
        return tr("%1 of %2 shown. Open the run to see every row.")
            .arg(QLocale().toString(place.line), QLocale().toString(run->accepted));
    const QString label = column == logcolumns::Position && m_labels ? m_labels(run->kind) : QString();
    return logcolumns::cell(place.run->rows[static_cast<std::size_t>(place.line)], *run, column, role, label);
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return logcolumns::alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return logcolumns::title(section);
}

void LogTableModel::catchUp()
{
    if (!m_reader.changed())
        return;
    const auto extent = m_reader.extent();
    if (!extent)
        return;
    const auto [first, last] = m_pages.span();
    m_pages.clear(); // a page costs less to read again than to know what of it is new
    const qint64 before = entryCount();
    readExtent(*extent);
    for (Unfolded &run : m_unfolded) // as many as there were: what is new is on the run's page
        if (auto rows = m_reader.rows(run.seq, {0, std::ssize(run.rows) - 1}); rows && rows->size() == run.rows.size())
            run.rows = *std::move(rows);
    const qint64 end = std::min<qint64>({last, before - 1, entryCount() - 1});
    if (first <= end)
        emit dataChanged(index(viewOf(first), 0), index(std::min(rowCount() - 1, viewOf(end) + int(UnfoldedRows) + 1),
                                                        logcolumns::Count - 1));
}

void LogTableModel::readExtent(SeqRange now)
{
    if (m_filtered) { // what arrives is the search's to give; what was pruned goes
        const auto kept = std::ranges::lower_bound(m_matches, now.first);
        if (kept != m_matches.begin()) {
            foldAll();
            beginRemoveRows({}, 0, static_cast<int>(kept - m_matches.begin()) - 1);
            m_matches.erase(m_matches.begin(), kept);
            endRemoveRows();
        }
        m_shown = now;
        return;
    }
    if (const qint64 gone = std::min(now.first - m_shown.first, m_shown.size()); gone > 0) {
        foldAll();
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_shown.first += gone;
        endRemoveRows();
    }
    if (m_shown.size() == 0)
        m_shown = {now.first, now.first - 1};
    if (now.last > m_shown.last) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(now.last - m_shown.last) - 1);
        m_shown.last = now.last;
        endInsertRows();
    }
}

void LogTableModel::startFilter()
{
    beginResetModel();
    m_filtered = true;
    m_matches.clear();
    m_unfolded.clear();
    m_pages.clear();
    endResetModel();
}

void LogTableModel::addMatches(std::span<const qint64> seqs)
{
    if (!m_filtered || seqs.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(seqs.size()) - 1);
    m_matches.insert(m_matches.end(), seqs.begin(), seqs.end());
    m_pages.clear(); // the last page was not full
    endInsertRows();
}

void LogTableModel::clearFilter()
{
    if (!m_filtered)
        return;
    beginResetModel();
    m_filtered = false;
    m_matches = {};
    m_unfolded.clear();
    m_pages.clear();
    endResetModel();
}

} // namespace slipway
