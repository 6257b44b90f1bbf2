#include "model/log/failuremodel.h"
#include <QLocale>
#include <algorithm>

namespace slipway {

void FailureModel::show(std::vector<FailureGroup> groups)
{
    std::ranges::stable_sort(groups, std::ranges::greater{}, &FailureGroup::count);
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const FailureGroup *FailureModel::group(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_groups[static_cast<std::size_t>(row)];
}

int FailureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int FailureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString FailureModel::examples(const FailureGroup &group)
{
    QStringList places;
    bool lines = false;
    for (const FailureGroup::Example &example : group.examples) {
        lines = example.line > 0;
        places << QString::number(lines ? example.line : static_cast<qint64>(example.n) + 1);
    }
    const QString list = places.join(QStringLiteral(", ")) +
                         (group.count > static_cast<qint64>(group.examples.size()) ? QStringLiteral(" …") : QString());
    return lines ? tr("lines %1").arg(list) : tr("numbers %1").arg(list);
}

QVariant FailureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FailureGroup &group = m_groups[static_cast<std::size_t>(index.row())];
    if (role == StateRole)
        return static_cast<int>(group.state);
    if (role == DetailRole || (role == Qt::ToolTipRole && index.column() == What))
        return role == DetailRole ? group.error.detail : group.error.message;
    if (role == Qt::TextAlignmentRole && index.column() == Messages)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Messages: return QLocale().toString(group.count);
    case What: return group.error.message;
    case Examples: return examples(group);
    default: return {};
    }
}

QVariant FailureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Messages)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Messages: return tr("Messages");
    case What: return tr("What happened");
    case Examples: return tr("Where");
    default: return {};
    }
}

} // namespace slipway
