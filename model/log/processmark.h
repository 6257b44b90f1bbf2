#pragma once
#include <QString>

namespace slipway {

// Which process it is, so that another one can tell later whether it still lives: its number alone is used again.
struct ProcessMark {
    qint64 pid = 0;
    qint64 started = 0; // clock ticks after the boot, /proc/PID/stat field 22
    QString boot;       // /proc/sys/kernel/random/boot_id

    static ProcessMark own();
    bool alive() const;

    bool operator==(const ProcessMark &) const = default;
};

} // namespace slipway
