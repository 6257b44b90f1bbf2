#include "model/log/logsearch.h"

namespace slipway {

namespace {

constexpr qint64 PageSize = 20'000; // entries a page: a few ms, so that a search can be stopped

bool is(const QString &wanted, const QString &one)
{
    return wanted.isEmpty() || wanted == one;
}

} // namespace

LogSearch::LogSearch(LogConnection &connection, LogFilter filter)
    : m_connection(connection), m_filter(std::move(filter))
{
}

void LogSearch::findPlaces()
{
    SqlStatement all = m_connection.prepare("SELECT id, connection, connection_id, destination, routing_key FROM places");
    while (all.step()) {
        if ((is(m_filter.connection, all.text(1)) || m_filter.connection == all.text(2)) &&
            is(m_filter.topic, all.text(3)))
            m_places.insert(all.integer(0));
        if (!m_filter.text.isEmpty() && (containsText(all.text(3)) || containsText(all.text(4))))
            m_textPlaces.insert(all.integer(0));
    }
}

void LogSearch::findErrors()
{
    SqlStatement all = m_connection.prepare("SELECT id, message, detail FROM errors");
    while (all.step())
        if (containsText(all.text(1)) || containsText(all.text(2)))
            m_errors.insert(all.integer(0));
}

// One statement for each kind of filter, so that an index can be used for what is rare.
std::vector<qint64> LogSearch::page(qint64 from, qint64 last)
{
    const qint64 until = m_filter.untilMs == 0 ? std::numeric_limits<qint64>::max() : m_filter.untilMs;
    if (m_filter.notTaken)
        return notTakenPage(from, last, until);
    SqlStatement rows = m_connection.prepare(
        m_filter.state ? "SELECT seq, place, is_run, key, id, error FROM entries WHERE seq BETWEEN ? AND ? AND "
                         "at_ms BETWEEN ? AND ? AND (state=? OR is_run=1)"
                       : "SELECT seq, place, is_run, key, id, error FROM entries WHERE seq BETWEEN ? AND ? AND "
                         "at_ms BETWEEN ? AND ?");
    if (m_filter.state)
        rows.bind(from, last, m_filter.sinceMs, until, *m_filter.state);
    else
        rows.bind(from, last, m_filter.sinceMs, until);
    std::vector<qint64> numbers;
    while (rows.step())
        if (fits(rows))
            numbers.push_back(rows.integer(0));
    return numbers;
}

std::vector<qint64> LogSearch::notTakenPage(qint64 from, qint64 last, qint64 until)
{
    SqlStatement rows = m_connection.prepare(
        "SELECT seq, place, is_run, key, id, error FROM entries WHERE seq BETWEEN ? AND ? AND at_ms BETWEEN ? AND ? "
        "AND (state BETWEEN ? AND ? OR is_run=1)");
    rows.bind(from, last, m_filter.sinceMs, until, State::Returned, State::Cancelled);
    std::vector<qint64> numbers;
    while (rows.step())
        if (fits(rows))
            numbers.push_back(rows.integer(0));
    return numbers;
}

bool LogSearch::runHasError(qint64 run)
{
    for (const qint64 error : m_errors) {
        SqlStatement any = m_connection.prepare(
            "SELECT 1 FROM failures WHERE run=?1 AND error=?2 UNION ALL SELECT 1 FROM run_rows WHERE run=?1 AND "
            "error=?2 LIMIT 1");
        if (any.bind(run, error).step())
            return true;
    }
    return false;
}

bool LogSearch::runFits(qint64 run, bool placeHasText)
{
    SqlStatement about = m_connection.prepare(
        "SELECT title, acknowledged, acknowledged_no_position, sent_unconfirmed, returned, failed, ambiguous, "
        "cancelled FROM runs WHERE run=?");
    if (!about.bind(run).step())
        return false;
    if (m_filter.state && about.integer(1 + static_cast<int>(*m_filter.state)) == 0)
        return false;
    if (m_filter.notTaken && about.integer(4) + about.integer(5) + about.integer(6) + about.integer(7) == 0)
        return false;
    return m_filter.text.isEmpty() || placeHasText || containsText(about.text(0)) || runHasError(run);
}

bool LogSearch::fits(SqlStatement &row)
{
    const qint64 place = row.integer(1);
    if (!m_places.contains(place))
        return false;
    const bool placeHasText = m_textPlaces.contains(place);
    if (row.integer(2))
        return runFits(row.integer(0), placeHasText);
    if (m_filter.text.isEmpty() || placeHasText)
        return true;
    return (!row.isNull(3) && containsText(QString::fromUtf8(row.view(3)))) ||
           (!row.isNull(4) && containsText(row.text(4))) || (!row.isNull(5) && m_errors.contains(row.integer(5)));
}

void LogSearch::run(const Found &found)
{
    findPlaces();
    if (!m_filter.text.isEmpty())
        findErrors();
    qint64 first = m_connection.single("SELECT min(seq) FROM entries");
    qint64 last = m_connection.single("SELECT max(seq) FROM entries");
    if (m_filter.run != 0) {
        if (m_filter.run < first || m_filter.run > last)
            return;
        first = last = m_filter.run;
    }
    if (first != 0)
        first = std::max(first, m_filter.fromSeq);
    if (m_filter.toSeq != 0)
        last = std::min(last, m_filter.toSeq);
    for (qint64 from = first; from <= last && first != 0; from += PageSize)
        if (!found(page(from, std::min(last, from + PageSize - 1))))
            return;
}

} // namespace slipway
