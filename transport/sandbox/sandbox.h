#pragma once
#include "model/core/error.h"
#include <QStringList>
#include <QtTypes>

namespace slipway {

// What a sandbox is started with.
struct SandboxOptions {
    quint16 danubePort = 0; // 0: a free one
    quint16 adminPort = 0;
    bool kafka = true;
    QString journal;        // empty: none is kept
    QString tokenFile;      // empty: everybody may call; else only with one of its tokens, a line each
    QStringList faults;     // as after --fault: "latency=20", "error=UNAVAILABLE:0.01", …
};

// Where a running sandbox answers, each as host:port; kafka is empty when there is none.
struct SandboxAddresses {
    QString danube;
    QString danubeAdmin;
    QString kafka;
};

// A practice broker for Danube, and one for Kafka, in this process, on the loopback interface only.
//
// The journal has one line for each message that the Danube broker took, written before the message is answered (a
// plain write(2): it survives a kill of the process), its fields separated by tabs:
//   topic  producer-name  request-id  length-of-body  CRC-32-of-body
// The CRC is that of zlib, as eight lower-case hexadecimal digits; in names a tab, a line feed and a backslash are
// written \t, \n and \\. Lines are in the order of acceptance, which on a reliable topic is the order of offsets. The
// file is opened for append.
class Sandbox {
public:
    virtual ~Sandbox() = default; // stops it: connections are closed

    // Serves until destroyed. Invalid for a fault that is none or a token file without a token, Conflict for a port that is taken, StorageFull and
    // Internal for a journal that cannot be written. Once only; blocks for less than a second.
    [[nodiscard]] virtual Result<SandboxAddresses> start(const SandboxOptions &options) = 0;

    // What this sandbox does when a fault cannot be overlooked: the journal's disk is full. Empty while all is well.
    virtual QString failure() const = 0;
};

// What the module exports: extern "C" slipway::Sandbox *slipway_sandbox(quint32 version), the caller's to delete, null
// when it was built for another version.
inline constexpr quint32 SandboxVersion = 2;

} // namespace slipway
