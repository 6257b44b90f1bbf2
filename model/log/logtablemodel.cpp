#include "model/log/logtablemodel.h"
#include <algorithm>

namespace slipway {

LogTableModel::LogTableModel(LogReader &reader, QObject *parent) : QAbstractTableModel(parent), m_reader(reader)
{
    if (const auto extent = m_reader.extent())
        m_shown = *extent;
    (void)m_reader.changed(); // from here on
}

int LogTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_filtered ? static_cast<qint64>(m_matches.size()) : m_shown.size());
}

int LogTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : logcolumns::Count;
}

qint64 LogTableModel::seqOf(int row) const
{
    return m_filtered ? m_matches.at(static_cast<std::size_t>(row)) : m_shown.first + row;
}

int LogTableModel::rowOf(qint64 seq) const
{
    if (!m_filtered)
        return seq < m_shown.first || seq > m_shown.last ? -1 : static_cast<int>(seq - m_shown.first);
    const auto at = std::ranges::lower_bound(m_matches, seq);
    return at == m_matches.end() || *at != seq ? -1 : static_cast<int>(at - m_matches.begin());
}

// A page of a filtered table is read in as few ranges as its numbers allow.
Result<std::vector<LogEntry>> LogTableModel::readPage(qint64 page) const
{
    const qint64 first = page * PageCache<LogEntry>::PageSize;
    const qint64 end = std::min<qint64>(first + PageCache<LogEntry>::PageSize, rowCount());
    if (!m_filtered)
        return m_reader.entries({m_shown.first + first, m_shown.first + end - 1});
    std::vector<LogEntry> entries;
    for (qint64 row = first; row < end;) {
        const qint64 seq = seqOf(static_cast<int>(row));
        qint64 next = row + 1;
        while (next < end && seqOf(static_cast<int>(next)) == seq + (next - row))
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
    const LogEntry *shown = entry(index.row());
    if (!shown)
        return {};
    const bool position = index.column() == logcolumns::Position && m_labels;
    return logcolumns::cell(*shown, index.column(), role, position ? m_labels(shown->kind) : QString());
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
    const int before = rowCount();
    readExtent(*extent);
    if (first <= last && before > 0 && rowCount() > 0) {
        const int end = static_cast<int>(std::min<qint64>({last, before - 1, rowCount() - 1}));
        if (first <= end)
            emit dataChanged(index(static_cast<int>(first), 0), index(end, logcolumns::Count - 1));
    }
}

void LogTableModel::readExtent(SeqRange now)
{
    if (m_filtered) { // what arrives is the search's to give; what was pruned goes
        const auto kept = std::ranges::lower_bound(m_matches, now.first);
        if (kept != m_matches.begin()) {
            beginRemoveRows({}, 0, static_cast<int>(kept - m_matches.begin()) - 1);
            m_matches.erase(m_matches.begin(), kept);
            endRemoveRows();
        }
        m_shown = now;
        return;
    }
    if (const qint64 gone = std::min(now.first - m_shown.first, m_shown.size()); gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_shown.first += gone;
        endRemoveRows();
    }
    if (m_shown.size() == 0)
        m_shown = {now.first, now.first - 1};
    if (now.last > m_shown.last) {
        beginInsertRows({}, rowCount(), static_cast<int>(now.last - m_shown.first));
        m_shown.last = now.last;
        endInsertRows();
    }
}

void LogTableModel::startFilter()
{
    beginResetModel();
    m_filtered = true;
    m_matches.clear();
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
    m_pages.clear();
    endResetModel();
}

} // namespace slipway
