#pragma once
#include "model/log/logconnection.h"
#include "model/ports/logreader.h"
#include <unordered_set>

namespace slipway {

// One search through the log's entries, by key range: first the few places and errors that fit, then the entries
// against their numbers, so that most rows cost a comparison. A search's own thread; throws SQLite::Exception.
class LogSearch {
public:
    using Found = std::function<bool(std::span<const qint64>)>;

    LogSearch(LogConnection &connection, LogFilter filter);
    void run(const Found &found);

private:
    void findPlaces();
    void findErrors();
    bool fits(SqlStatement &row);
    bool runFits(qint64 run, bool placeHasText);
    bool runHasError(qint64 run);
    bool containsText(const QString &text) const { return text.contains(m_filter.text, Qt::CaseInsensitive); }
    std::vector<qint64> page(qint64 from, qint64 last);
    std::vector<qint64> notTakenPage(qint64 from, qint64 last, qint64 until);

    LogConnection &m_connection;
    const LogFilter m_filter;
    std::unordered_set<qint64> m_places;     // that the connection and topic asked for leave
    std::unordered_set<qint64> m_textPlaces; // whose destination has the text
    std::unordered_set<qint64> m_errors;     // that have the text
};

} // namespace slipway
