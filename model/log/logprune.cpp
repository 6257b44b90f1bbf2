#include "model/log/logprune.h"
#include <vector>

namespace slipway::logprune {

namespace {

constexpr qint64 Slice = 2000;

// Everything below this may go: it ended, and long enough ago. Of the front only, so that what is left stays dense.
qint64 keptFrom(LogConnection &connection, qint64 beforeMs)
{
    SqlStatement front = connection.prepare("SELECT seq, at_ms, ended_ms FROM entries ORDER BY seq LIMIT ?");
    front.bind(Slice);
    qint64 from = 0;
    while (front.step()) {
        if (front.integer(2) == 0 || front.integer(2) >= beforeMs || front.integer(1) >= beforeMs)
            return front.integer(0);
        from = front.integer(0) + 1;
    }
    return from;
}

} // namespace

qint64 removeFront(LogConnection &connection, qint64 beforeMs)
{
    const qint64 from = keptFrom(connection, beforeMs);
    for (const char *sql : {"DELETE FROM payloads WHERE entry<?", "DELETE FROM run_rows WHERE run<?",
                            "DELETE FROM chunks WHERE run<?", "DELETE FROM failures WHERE run<?",
                            "DELETE FROM reservations WHERE run<?", "DELETE FROM runs WHERE run<?"}) {
        SqlStatement remove = connection.prepare(sql);
        remove.bind(from).run();
    }
    SqlStatement entries = connection.prepare("DELETE FROM entries WHERE seq<?");
    return entries.bind(from).run();
}

} // namespace slipway::logprune
