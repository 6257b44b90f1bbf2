#pragma once
#include "model/core/messagebatch.h"
#include "model/core/outcome.h"
#include <QHash>
#include <QSet>
#include <deque>
#include <vector>

namespace slipway {

// The messages of a run that may be stored, compared with what a topic holds: by topic, key, body and headers, byte for byte.
// A plain collection; one thread.
class DoubtfulMessages {
public:
    void add(const MessageBatch &batch, const MessageView &message);
    qsizetype size() const { return m_size; }

    void see(const MessageBatch &batch, const MessageView &record); // what the topic has; its seq is the offset
    void setAttempts(quint64 seq, quint8 attempts) { m_attempts.insert(seq, attempts); } // how often it was sent
    void claim(qint32 partition, qint64 offset); // of the one topic: it is another message's, as the log says

    // The partitions (by topic) of which not everything was read that could hold them.
    using Gaps = QHash<QString, QSet<qint32>>;
    struct Verdicts {
        OutcomeBatch outcomes;   // as one attempt more: what is stored, and what certainly is not
        qint64 stored = 0;
        qint64 notStored = 0;
        qint64 unread = 0;       // still in doubt: the place where they might be could not be read
        qint64 notAlone = 0;     // still in doubt: the topic has more messages with this content than the run has in doubt
    };
    Verdicts judge(const Gaps &gaps) const;

private:
    struct Doubt {
        quint64 seq = 0;
        qint32 partition = -1; // that was asked for
    };
    using Place = std::pair<qint32, qint64>; // partition and offset
    struct Record {
        Place place;
        qint64 brokerTimeMs = -1;
    };
    struct Content {
        QString topic;
        std::vector<Doubt> doubts; // in the order of the run
        std::vector<Record> records;
    };

    void judge(const Content &content, const Gaps &gaps, Verdicts &verdicts) const;

    QHash<QByteArray, Content> m_contents; // by fingerprint
    QHash<quint64, quint8> m_attempts;       // by number
    QSet<Place> m_seen, m_claimed;
    qsizetype m_size = 0;
};

} // namespace slipway
