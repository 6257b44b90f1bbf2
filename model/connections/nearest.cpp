#include "model/connections/nearest.h"
#include <numeric>
#include <vector>

namespace slipway {

namespace {

// Levenshtein's distance, without regard to case.
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const auto place = static_cast<std::size_t>(j) + 1;
            const qsizetype replaced = diagonal + (from[i].toLower() == to[j].toLower() ? 0 : 1);
            diagonal = std::exchange(row[place], std::min({replaced, row[place] + 1, row[place - 1] + 1}));
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    qsizetype fewest = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        // A word whose beginning was typed is near, however long it is.
        const bool begun = word.size() >= 3 && candidate.startsWith(word, Qt::CaseInsensitive);
        const qsizetype changes = begun ? 1 : distance(word, candidate);
        if (changes < fewest) {
            fewest = changes;
            best = candidate;
        }
    }
    return best;
}

} // namespace slipway
