#pragma once
#include "model/core/error.h"
#include "model/core/messagebatch.h"

namespace slipway {

// A place in a feed to go on from: kept in the log beside what was reserved.
struct FeedPlace {
    quint64 seq = 0;     // of the next message
    qint64 position = 0; // the feed's own: a byte offset, a row, the generator's state
    qint64 line = 0;     // lines read so far, for messages to people

    bool operator==(const FeedPlace &) const = default;
};

// An input that is no message, or not one this feed can read: where, and why. Its seq is used up: the message that
// should have been has no bytes, and --skip-bad logs it as Failed.
struct BadInput {
    quint64 seq = 0;
    qint64 line = 0;   // from 1; 0: the input has no lines
    qint64 column = 0; // in bytes, from 1; 0: the whole line
    Error error;       // Invalid or Unsupported
};

// What one step of a feed brings: messages and bad inputs, their sequence numbers dense and in order together.
struct FeedStep {
    MessageBatchPtr batch;     // null: no more (and bad may still be filled)
    std::vector<BadInput> bad; // of the stretch of sequence numbers that this step covers
    bool atEnd = false;        // nothing follows this step
};

// Where a run's messages come from: a file, standard input, a template, a generator, the log, a window's Send
// button. Used by the run's thread only. Files are read in blocks that the batches share, not mapped: a file
// cut short would end the program, and standard input cannot be mapped.
class MessageFeed {
public:
    virtual ~MessageFeed() = default;
    // At most so many messages and about so many bytes. An error is of the input as a whole (cannot be read).
    virtual Result<FeedStep> next(qsizetype messages, qsizetype bytes) = 0;
    virtual FeedPlace place() const = 0;                 // after the last step
    virtual Result<> seek(const FeedPlace &place) = 0;   // to a place that place() gave, in this or an earlier process
    virtual qint64 total() const { return -1; }          // messages in all; -1: not known
    // True where next() may bring nothing yet: a feed that others fill (single sends). It rings its run then.
    virtual bool waits() const { return false; }
    // Bytes of the input, and how far next() has come: for progress. 0: not known.
    virtual qint64 sizeBytes() const { return 0; }
};

} // namespace slipway
