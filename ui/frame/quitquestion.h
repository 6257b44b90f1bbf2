#pragma once
#include <functional>

class QMainWindow;

namespace slipway {

// Asked when messages are under way and the window is closed: stop and quit, or stay. Never blocks; the window is closed
// again once the answer is there.
class QuitQuestion {
public:
    static bool agreed(const QMainWindow *window);
    static void ask(QMainWindow *window, std::function<void()> stop);
};

} // namespace slipway
