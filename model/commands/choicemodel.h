#pragma once
#include <QAbstractListModel>
#include <vector>

namespace slipway {

// A list to choose from by typing: rows that have every word typed, in their text or their note; those that begin with
// what was typed come first.
class ChoiceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole, IconRole, ChoiceRole }; // text at the right; name of an icon; number in the list

    struct Choice {
        QString text, note, icon;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void reset(std::vector<Choice> choices);
    void filter(const QString &typed);

private:
    std::vector<Choice> m_choices;
    std::vector<int> m_shown;
};

} // namespace slipway
