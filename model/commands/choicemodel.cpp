#include "model/commands/choicemodel.h"
#include <algorithm>
#include <numeric>

namespace slipway {

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int number = m_shown[std::size_t(index.row())];
    const Choice &choice = m_choices[std::size_t(number)];
    switch (role) {
    case Qt::DisplayRole: return choice.text;
    case Qt::AccessibleTextRole: return choice.note.isEmpty() ? choice.text : choice.text + QStringLiteral(", ") + choice.note;
    case NoteRole: return choice.note;
    case IconRole: return choice.icon;
    case ChoiceRole: return number;
    default: return {};
    }
}

void ChoiceModel::reset(std::vector<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    m_shown.resize(m_choices.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
}

void ChoiceModel::filter(const QString &typed)
{
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (int number = 0; number < int(m_choices.size()); ++number) {
        const Choice &choice = m_choices[std::size_t(number)];
        const bool all = std::ranges::all_of(wanted, [&](const QString &word) {
            return choice.text.contains(word, Qt::CaseInsensitive) || choice.note.contains(word, Qt::CaseInsensitive);
        });
        if (all)
            m_shown.push_back(number);
    }
    const QString start = typed.trimmed();
    if (!start.isEmpty())
        std::ranges::stable_partition(m_shown, [&](int number) {
            return m_choices[std::size_t(number)].text.startsWith(start, Qt::CaseInsensitive);
        });
    endResetModel();
}

} // namespace slipway
