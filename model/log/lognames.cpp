#include "model/log/lognames.h"
#include "model/log/sendlog.h"

namespace slipway {

namespace {

// SQLite tells null from empty text; a null QString is empty.
QString filled(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

qint64 LogNames::error(const Error &error)
{
    const QString name = QString::number(int(error.kind)) % u'\0' % error.message % u'\0' % error.detail;
    if (const auto known = m_errors.constFind(name); known != m_errors.cend())
        return *known;
    qint64 number = 0;
    SqlStatement find = m_connection.prepare("SELECT id FROM errors WHERE kind=? AND message=? AND detail=?");
    if (find.bind(error.kind, filled(error.message), filled(error.detail)).step()) {
        number = find.integer(0);
    } else {
        SqlStatement add = m_connection.prepare("INSERT INTO errors(kind, message, detail) VALUES(?,?,?)");
        add.bind(error.kind, filled(error.message), filled(error.detail)).run();
        number = m_connection.lastRow();
    }
    if (m_errors.size() >= MaxKept)
        m_errors.clear();
    m_errors.insert(name, number);
    return number;
}

qint64 LogNames::place(const RunFacts &facts, const Destination &destination)
{
    const QString name = facts.connection % u'\0' % facts.connectionId % u'\0' % facts.address % u'\0' % facts.kind %
                         u'\0' % destination.name % u'\0' % destination.routingKey;
    if (const auto known = m_places.constFind(name); known != m_places.cend())
        return *known;
    qint64 number = 0;
    SqlStatement find = m_connection.prepare("SELECT id FROM places WHERE connection=? AND connection_id=? AND "
                                             "address=? AND kind=? AND destination=? AND routing_key=?");
    find.bind(filled(facts.connection), filled(facts.connectionId), filled(facts.address), filled(facts.kind),
              filled(destination.name), filled(destination.routingKey));
    if (find.step()) {
        number = find.integer(0);
    } else {
        SqlStatement add = m_connection.prepare("INSERT INTO places(connection, connection_id, address, kind, "
                                                "destination, routing_key) VALUES(?,?,?,?,?,?)");
        add.bind(filled(facts.connection), filled(facts.connectionId), filled(facts.address), filled(facts.kind),
                 filled(destination.name), filled(destination.routingKey));
        add.run();
        number = m_connection.lastRow();
    }
    if (m_places.size() >= MaxKept)
        m_places.clear();
    m_places.insert(name, number);
    return number;
}

} // namespace slipway
