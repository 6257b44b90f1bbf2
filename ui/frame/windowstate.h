#pragma once
#include "model/connections/homefolder.h"

class QMainWindow;

namespace slipway {

// Size and docks of the window, in state/window.ini. A layout that cannot be read is as none.
class WindowState {
public:
    explicit WindowState(const HomeFolder &home) : m_folder(home.state()) {}

    bool restore(QMainWindow &window) const; // false: there was none
    void save(const QMainWindow &window) const;

private:
    QString m_folder;
};

} // namespace slipway
