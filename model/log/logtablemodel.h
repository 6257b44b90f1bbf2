#pragma once
#include "model/log/logcolumns.h"
#include "model/log/pagecache.h"
#include <QAbstractTableModel>

namespace slipway {

// The log as a table: a row an entry (a whole run is one), read in pages as they are looked at. Addressed by the
// dense numbers of the log, so that ten million rows cost no more than the pages in sight. GUI thread.
class LogTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit LogTableModel(LogReader &reader, QObject *parent = nullptr); // the reader outlives it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const LogEntry *entry(int row) const; // until the next call; null: it cannot be read
    qint64 seqOf(int row) const;
    int rowOf(qint64 seq) const; // -1: not shown

    // Under a run its first messages can be shown, and a line that says how many there are.
    static constexpr qint64 UnfoldedRows = 20;
    bool isUnfolded(int row) const;
    void setUnfolded(int row, bool on);
    const LogRow *messageRow(int row) const; // of a run that is unfolded; null: the row is an entry, or the last line

    // Once per tick: emits at most one rowsInserted and one dataChanged for all that happened since (and one
    // rowsRemoved, when entries were pruned).
    void catchUp();

    bool isFiltered() const { return m_filtered; }
    qint64 allEntries() const { return m_shown.size(); }
    qint64 lastEntry() const { return m_shown.last; }
    const std::vector<qint64> &matches() const { return m_matches; } // of the filter, ascending
    // Shows only the entries that are given with addMatches(): a search's thread finds them through LogReader::match.
    void startFilter();
    void addMatches(std::span<const qint64> seqs); // ascending, each once
    void clearFilter();

    // The broker's word for a position, by BrokerKind::id.
    void setPositionLabels(std::function<QString(const QString &kind)> labels) { m_labels = std::move(labels); }

signals:
    void readFailed(const slipway::Error &error); // once, until a read succeeds again

private:
    struct Unfolded {
        qint64 seq = 0;
        std::vector<LogRow> rows;
        int lines() const { return static_cast<int>(rows.size()) + 1; }
    };
    struct Place {
        qint64 entry = 0; // which of the entries shown
        int line = -1;    // under it; -1: the entry itself
        const Unfolded *run = nullptr;
    };
    Place placeOf(int row) const;
    int viewOf(qint64 entry) const;   // the row of an entry
    qint64 entryCount() const;
    qint64 entryOf(qint64 seq) const; // -1: not shown
    qint64 seqAt(qint64 entry) const;
    const LogEntry *entryAt(qint64 entry) const;
    QVariant lineData(const Place &place, int column, int role) const;
    void foldAll();
    void readExtent(SeqRange now);
    Result<std::vector<LogEntry>> readPage(qint64 page) const;

    LogReader &m_reader;
    SeqRange m_shown;
    bool m_filtered = false;
    std::vector<qint64> m_matches;
    std::vector<Unfolded> m_unfolded; // by number
    mutable PageCache<LogEntry> m_pages;
    mutable bool m_failed = false;
    std::function<QString(const QString &)> m_labels;
};

} // namespace slipway
