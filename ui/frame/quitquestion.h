#pragma once
#include <functional>

class QMainWindow;

namespace slipway {

class Outbox;

// Asked when messages are under way and the window is closed: pause and quit, stop and quit, or stay. Never blocks; the
// window is closed again once the answer is there and what has left has its outcome. A paused run goes on after a restart.
class QuitQuestion {
public:
    static bool agreed(const QMainWindow *window);
    static void ask(QMainWindow *window, Outbox &outbox, std::function<void()> stop); // stop: the pages' single sends
};

} // namespace slipway
