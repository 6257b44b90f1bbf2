#pragma once
#include "model/connections/homefolder.h"
#include <QByteArray>

class QMainWindow;

namespace slipway {

// Size and docks of the window, in state/window.ini. A layout that cannot be used, damaged or of a newer version, is set
// aside; one of the other direction of writing is mirrored, which Qt does not do with docks.
class WindowState {
public:
    explicit WindowState(const HomeFolder &home) : m_folder(home.state()) {}

    struct Restored {
        bool done = false; // false: there was none that can be used
        QString said;      // what became of one that cannot; else empty
    };
    Restored restore(QMainWindow &window) const;
    void save(const QMainWindow &window) const;
    static void copy(const QMainWindow &from, QMainWindow &to);

private:
    struct Saved {
        QByteArray geometry;
        QByteArray docks;
        bool rightToLeft = false; // how it was laid out
    };
    static Saved of(const QMainWindow &window);
    static bool apply(const Saved &saved, QMainWindow &window);

    QString m_folder;
};

} // namespace slipway
