#pragma once
#include "model/browse/batchring.h"
#include <QAbstractTableModel>
#include <span>

namespace slipway {

// The messages of a browse page as a table. A row is two numbers into the ring; the bytes stay where they arrived. Shown
// in the order of arrival or the newest first. GUI thread.
class BrowseModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : quint8 { Partition, Offset, Time, Key, Body, Headers, Size, Count };
    enum Role {
        ValueRole = Qt::UserRole, // raw: qint64 partition, offset, ms, headers, bytes
        KindRole                  // int payloadtext::Kind, of key and body
    };
    struct Labels {
        QString position; // the broker's words; empty: ours
        QString headers;
    };

    explicit BrowseModel(qsizetype bound, QObject *parent = nullptr); // of the ring, in bytes

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const BatchRing &ring() const { return m_ring; }
    RingRow ringRow(int row) const { return m_rows[place(row)]; }
    struct Shown {
        const MessageBatch *batch = nullptr; // null: dropped since
        const MessageView *message = nullptr;
    };
    Shown at(int row) const; // until the ring changes

    void setLabels(const Labels &labels);
    void setNewestFirst(bool on);
    void clear();

    // All that a tick brought: at most one rowsRemoved and one rowsInserted. Returns the serials of the batches.
    std::vector<quint32> push(std::span<const MessageBatchPtr> batches);
    void arrange(); // by time, then partition and offset; until more arrives

    // With a filter only what a search found is shown.
    bool isFiltered() const { return m_filtered; }
    void startFilter();
    void addMatches(std::span<const RingRow> rows);
    void clearFilter();

private:
    std::size_t place(int row) const
    {
        return m_newestFirst ? m_rows.size() - 1 - static_cast<std::size_t>(row) : static_cast<std::size_t>(row);
    }
    void forget();                                // rows whose batch has left the ring
    void append(std::span<const RingRow> rows);
    bool isBefore(RingRow a, RingRow b) const;

    BatchRing m_ring;
    std::deque<RingRow> m_rows;
    Labels m_labels;
    bool m_newestFirst = false;
    bool m_filtered = false;
    bool m_arranged = false; // rows are no longer in the order of their batches
};

} // namespace slipway
