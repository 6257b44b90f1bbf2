#include "model/browse/browsemodel.h"
#include "model/browse/payloadtext.h"
#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

qint64 sizeOf(const MessageBatch &batch, const MessageView &message)
{
    qint64 bytes = message.key.size() + message.body.size();
    for (const FieldView &header : batch.headers(message))
        bytes += header.name.size() + header.value.size();
    return bytes;
}

} // namespace

BrowseModel::BrowseModel(qsizetype bound, QObject *parent) : QAbstractTableModel(parent), m_ring(bound) {}

int BrowseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BrowseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

BrowseModel::Shown BrowseModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const RingRow where = m_rows[place(row)];
    const MessageBatch *batch = m_ring.batch(where.batch);
    return {batch, batch ? &batch->messages()[where.index] : nullptr};
}

QVariant BrowseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto [batch, message] = at(index.row());
    if (!message)
        return {};
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Partition: return message->partition < 0 ? QString() : QString::number(message->partition);
        case Offset: return QString::number(message->seq);
        case Time:
            return message->timestampMs < 0
                       ? QString()
                       : QDateTime::fromMSecsSinceEpoch(message->timestampMs).toString(u"HH:mm:ss.zzz"_s);
        case Key: return payloadtext::line(message->key, 128);
        case Body: return payloadtext::line(message->body);
        case Headers: return QString::number(message->headerCount);
        case Size: return QString::number(sizeOf(*batch, *message));
        default: return {};
        }
    }
    if (role == KindRole && index.column() == Key)
        return static_cast<int>(payloadtext::kindOf(message->key));
    if (role == KindRole && index.column() == Body)
        return static_cast<int>(payloadtext::kindOf(message->body));
    if (role != ValueRole)
        return {};
    switch (index.column()) {
    case Partition: return qint64(message->partition);
    case Offset: return static_cast<qint64>(message->seq);
    case Time: return message->timestampMs;
    case Headers: return qint64(message->headerCount);
    case Size: return sizeOf(*batch, *message);
    default: return {};
    }
}

QVariant BrowseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Partition || section == Offset || section == Headers || section == Size;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Partition: return tr("Partition");
    case Offset: return m_labels.position.isEmpty() ? tr("Offset") : m_labels.position;
    case Time: return tr("Time");
    case Key: return tr("Key");
    case Body: return tr("Body");
    case Headers: return m_labels.headers.isEmpty() ? tr("Headers") : m_labels.headers;
    case Size: return tr("Size");
    default: return {};
    }
}

void BrowseModel::setLabels(const Labels &labels)
{
    m_labels = labels;
    emit headerDataChanged(Qt::Horizontal, Offset, Headers);
}

void BrowseModel::setNewestFirst(bool on)
{
    if (m_newestFirst == on)
        return;
    beginResetModel();
    m_newestFirst = on;
    endResetModel();
}

void BrowseModel::clear()
{
    beginResetModel();
    m_ring.clear();
    m_rows.clear();
    m_arranged = false;
    endResetModel();
}

std::vector<quint32> BrowseModel::push(std::span<const MessageBatchPtr> batches)
{
    std::vector<quint32> serials;
    const quint32 first = m_ring.first();
    for (const MessageBatchPtr &batch : batches)
        serials.push_back(m_ring.push(batch));
    if (m_ring.first() != first)
        forget();
    if (m_filtered)
        return serials;
    std::vector<RingRow> rows;
    for (const quint32 serial : serials)
        if (const MessageBatch *batch = m_ring.batch(serial)) // it may have left again within this tick
            for (std::size_t index = 0; index < batch->messages().size(); ++index)
                rows.push_back({serial, static_cast<quint16>(index)});
    append(rows);
    return serials;
}

void BrowseModel::append(std::span<const RingRow> rows)
{
    if (rows.empty())
        return;
    const int count = static_cast<int>(rows.size());
    const int first = m_newestFirst ? 0 : rowCount();
    beginInsertRows({}, first, first + count - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void BrowseModel::forget()
{
    const auto gone = [this](RingRow row) { return row.batch < m_ring.first(); };
    if (m_arranged) {
        beginResetModel();
        std::erase_if(m_rows, gone);
        endResetModel();
        return;
    }
    const auto kept = std::ranges::find_if_not(m_rows, gone);
    const int count = static_cast<int>(kept - m_rows.begin());
    if (count == 0)
        return;
    const int first = m_newestFirst ? rowCount() - count : 0;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.erase(m_rows.begin(), kept);
    endRemoveRows();
}

bool BrowseModel::isBefore(RingRow a, RingRow b) const
{
    const MessageView &left = m_ring.batch(a.batch)->messages()[a.index];
    const MessageView &right = m_ring.batch(b.batch)->messages()[b.index];
    return std::tie(left.timestampMs, left.partition, left.seq) < std::tie(right.timestampMs, right.partition, right.seq);
}

void BrowseModel::arrange()
{
    if (m_rows.empty())
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RingRow> held;
    for (const QModelIndex &index : before)
        held.push_back(ringRow(index.row()));
    std::ranges::stable_sort(m_rows, [this](RingRow a, RingRow b) { return isBefore(a, b); });
    m_arranged = true;
    for (qsizetype i = 0; i < before.size(); ++i) { // few: what is selected
        const auto at = std::ranges::find(m_rows, held[static_cast<std::size_t>(i)]);
        const int found = static_cast<int>(at - m_rows.begin());
        changePersistentIndex(before[i], index(m_newestFirst ? rowCount() - 1 - found : found, before[i].column()));
    }
    emit layoutChanged();
}

void BrowseModel::startFilter()
{
    beginResetModel();
    m_filtered = true;
    m_arranged = false;
    m_rows.clear();
    endResetModel();
}

void BrowseModel::addMatches(std::span<const RingRow> rows)
{
    if (!m_filtered)
        return;
    std::vector<RingRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), [this](RingRow row) { return row.batch >= m_ring.first(); });
    append(kept);
}

void BrowseModel::clearFilter()
{
    if (!m_filtered)
        return;
    beginResetModel();
    m_filtered = false;
    m_arranged = false;
    m_rows.clear();
    for (quint32 serial = m_ring.first(); serial < m_ring.end(); ++serial)
        for (std::size_t index = 0; index < m_ring.batch(serial)->messages().size(); ++index)
            m_rows.push_back({serial, static_cast<quint16>(index)});
    endResetModel();
}

} // namespace slipway
