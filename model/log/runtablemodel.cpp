#include "model/log/runtablemodel.h"
#include <algorithm>

namespace slipway {

RunTableModel::RunTableModel(LogReader &reader, qint64 run, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader)
{
    m_run.run = m_run.seq = run;
    if (auto entry = m_reader.runEntry(run)) {
        m_run = *std::move(entry);
        m_rows = m_run.accepted;
    }
    (void)m_reader.changed();
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_filtered ? static_cast<qint64>(m_matches.size()) : m_rows);
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AllColumns;
}

Result<std::vector<LogRow>> RunTableModel::readPage(qint64 page) const
{
    const qint64 first = page * PageCache<LogRow>::PageSize;
    const qint64 end = std::min<qint64>(first + PageCache<LogRow>::PageSize, rowCount());
    std::vector<LogRow> rows;
    for (qint64 row = first; row < end;) {
        qint64 next = row + 1; // rows near one another cost one read: they share a block
        while (next < end && numberOf(next) - numberOf(row) < PageCache<LogRow>::PageSize)
            ++next;
        const qint64 start = numberOf(row);
        const auto some = m_reader.rows(m_run.run, {start, numberOf(next - 1)});
        if (!some)
            return some;
        for (; row < next; ++row) {
            const auto at = static_cast<std::size_t>(numberOf(row) - start);
            LogRow none;
            none.n = static_cast<quint64>(numberOf(row));
            rows.push_back(at < some->size() ? (*some)[at] : none);
        }
    }
    return rows;
}

const LogRow *RunTableModel::row(int row) const
{
    const qint64 page = row / PageCache<LogRow>::PageSize;
    const std::vector<LogRow> *rows = m_pages.find(page);
    if (!rows) {
        auto read = readPage(page);
        if (!read)
            return nullptr;
        rows = m_pages.put(page, *std::move(read));
    }
    const auto at = static_cast<std::size_t>(row % PageCache<LogRow>::PageSize);
    return at < rows->size() ? &(*rows)[at] : nullptr;
}

int RunTableModel::rowOf(qint64 n) const
{
    if (!m_filtered)
        return n < 0 || n >= m_rows ? -1 : static_cast<int>(n);
    const auto at = std::ranges::lower_bound(m_matches, n);
    return at == m_matches.end() || *at != n ? -1 : static_cast<int>(at - m_matches.begin());
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role < Qt::UserRole)
        return {};
    const LogRow *shown = row(index.row());
    if (!shown)
        return {};
    if (index.column() < logcolumns::Count || (role != Qt::DisplayRole && role != logcolumns::ValueRole))
        return logcolumns::cell(*shown, m_run, index.column(), role, m_label);
    if (index.column() == Line) // of an input without lines: which message it was
        return QString::number(shown->line > 0 ? shown->line : static_cast<qint64>(shown->n) + 1);
    return shown->outcome ? QString::number(shown->outcome->attempts) : QString();
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section < logcolumns::Count ? logcolumns::alignment(section)
                                           : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section >= logcolumns::Count)
        return section == Line ? tr("Line") : tr("Attempts");
    return logcolumns::title(section);
}

void RunTableModel::catchUp()
{
    if (!m_reader.changed())
        return;
    auto now = m_reader.runEntry(m_run.run);
    if (!now)
        return;
    m_run = *std::move(now);
    const auto [first, last] = m_pages.span();
    m_pages.clear();
    const qint64 before = rowCount();
    if (m_filtered) {
        m_rows = m_run.accepted;
    } else if (m_run.accepted > m_rows) {
        beginInsertRows({}, static_cast<int>(m_rows), static_cast<int>(m_run.accepted) - 1);
        m_rows = m_run.accepted;
        endInsertRows();
    } else if (m_run.accepted < m_rows) { // what was reserved and never left
        beginRemoveRows({}, static_cast<int>(m_run.accepted), static_cast<int>(m_rows) - 1);
        m_rows = m_run.accepted;
        endRemoveRows();
    }
    const qint64 end = std::min<qint64>({last, before - 1, rowCount() - 1});
    if (first <= end)
        emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(end), AllColumns - 1));
}

void RunTableModel::startFilter()
{
    beginResetModel();
    m_filtered = true;
    m_matches.clear();
    m_pages.clear();
    endResetModel();
}

void RunTableModel::addMatches(std::span<const qint64> numbers)
{
    if (!m_filtered || numbers.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(numbers.size()) - 1);
    m_matches.insert(m_matches.end(), numbers.begin(), numbers.end());
    m_pages.clear();
    endInsertRows();
}

void RunTableModel::clearFilter()
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
