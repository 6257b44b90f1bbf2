#pragma once
#include "model/core/message.h"
#include "model/log/logconnection.h"
#include <QHash>

namespace slipway {

struct RunFacts;

// The numbers under which the log keeps what is said often: errors, and where messages went. Writer's thread, inside
// its transaction; throws SQLite::Exception.
class LogNames {
public:
    explicit LogNames(LogConnection &connection) : m_connection(connection) {}

    qint64 error(const Error &error);
    qint64 place(const RunFacts &facts, const Destination &destination);
    void forget() // after a rollback: what was new is gone from the file
    {
        m_errors.clear();
        m_places.clear();
    }

private:
    static constexpr qsizetype MaxKept = 4096;

    LogConnection &m_connection;
    QHash<QString, qint64> m_errors;
    QHash<QString, qint64> m_places;
};

} // namespace slipway
