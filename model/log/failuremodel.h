#pragma once
#include "model/log/runsearch.h"
#include <QAbstractTableModel>

namespace slipway {

// The failures of a run by their error: how many, what happened, and which. GUI thread.
class FailureModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : quint8 { State, Messages, What, Examples, Count };
    enum Role { StateRole = Qt::UserRole, DetailRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<FailureGroup> groups); // the most frequent first
    const FailureGroup *group(int row) const;    // null: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString examples(const FailureGroup &group);

    std::vector<FailureGroup> m_groups;
};

} // namespace slipway
