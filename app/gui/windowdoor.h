#pragma once
#include "model/connections/homefolder.h"
#include <QLocalServer>
#include <QLockFile>

namespace slipway {

// One process shows all windows of a home (product section 3): the first listens on a socket in the state folder, a later
// start knocks there, gets its window, and leaves. GUI thread.
class WindowDoor final : public QObject {
    Q_OBJECT
public:
    enum class Answer : quint8 {
        Opened, // another process has opened a window: leave
        Ours,   // nobody was there: this process listens from now on
        Alone   // neither: a process that does not answer, or a folder without sockets
    };

    explicit WindowDoor(const HomeFolder &home, QObject *parent = nullptr);

    Answer knock(); // waits 5 s at most for another process's answer

signals:
    void windowAsked();

private:
    bool ask() const;
    bool listen();
    void serve();

    const QString m_folder;
    const QString m_socket;
    QLockFile m_lock; // held while this process listens; a dead one's is taken over
    QLocalServer m_server;
};

} // namespace slipway
