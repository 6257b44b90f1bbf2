#pragma once

namespace slipway {

// What binds a child process to the one that started it: its standard input, which the parent holds open, and the
// parent itself. Made before any other thread, for the signal that it blocks.
class ParentTie {
public:
    ParentTie();
    ~ParentTie();
    ParentTie(const ParentTie &) = delete;
    ParentTie &operator=(const ParentTie &) = delete;

    int input() const { return 0; }
    int notices() const { return m_signals; } // readable when the kernel says that the parent is gone

    // After a wait: whether the parent closed our input or is gone. A parent's thread that ends sends the same signal
    // as a parent that dies, so the parent is asked for itself.
    bool isCut(bool inputReady, bool signalReady);

private:
    const int m_parent;
    int m_signals = -1;
};

} // namespace slipway
