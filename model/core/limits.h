#pragma once
#include <QtTypes>
#include <chrono>

namespace slipway {

// Every bound has its name here. The defaults of a broker kind are in its BrokerKind: windows differ by a factor
// of a thousand (Danube 100, RabbitMQ 1000, Kafka 100 000: with 10 000 its linger starves it to 190 000/s).
struct Limits {
    qsizetype windowMessages = 1000;            // sent and not yet drained as outcomes, one session
    qsizetype windowBytes = 64 * 1024 * 1024;
    qsizetype batchMessages = 1024;             // a batch is closed at whichever comes first
    qsizetype batchBytes = 1024 * 1024;
    qsizetype smallRun = 1000;                  // messages whose bodies the log keeps, of one run
    qsizetype browseCredit = 4096;              // asked of a source at a time
    qsizetype browseBytes = 256 * 1024 * 1024;  // kept by one browse page
    qsizetype readBlock = 256 * 1024;           // a file is read in such blocks, which batches share
    qsizetype lineBytes = 256 * 1024 * 1024;    // one line, one CSV record, or one file as a body
    std::chrono::milliseconds sendTimeout{30'000};
    std::chrono::milliseconds callTimeout{10'000};
    std::chrono::milliseconds closeTimeout{2'000};
};

} // namespace slipway
