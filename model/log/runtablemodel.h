#pragma once
#include "model/log/logcolumns.h"
#include "model/log/pagecache.h"
#include <QAbstractTableModel>

namespace slipway {

// The rows of one run as a table, to the last one, with the columns of the log and two of its own. Addressed by their number in the run
// and read in pages. GUI thread.
class RunTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum ExtraColumn : quint8 { Line = logcolumns::Count, Attempts, AllColumns }; // beside those of the log

    RunTableModel(LogReader &reader, qint64 run, QObject *parent = nullptr); // the reader outlives it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const LogEntry &run() const { return m_run; }
    const LogRow *row(int row) const; // until the next call; null: it cannot be read

    void setPositionLabel(const QString &label) { m_label = label; }
    int rowOf(qint64 n) const;              // -1: not shown

    void catchUp(); // as LogTableModel's

    bool isFiltered() const { return m_filtered; }
    void startFilter(); // then addMatches() with numbers from LogReader::matchRows
    void addMatches(std::span<const qint64> numbers);
    void clearFilter();

private:
    qint64 numberOf(qint64 row) const { return m_filtered ? m_matches[static_cast<std::size_t>(row)] : row; }
    Result<std::vector<LogRow>> readPage(qint64 page) const;

    LogReader &m_reader;
    LogEntry m_run;
    qint64 m_rows = 0;
    QString m_label;
    bool m_filtered = false;
    std::vector<qint64> m_matches;
    mutable PageCache<LogRow> m_pages;
};

} // namespace slipway
