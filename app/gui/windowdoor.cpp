#include "app/gui/windowdoor.h"
#include <QElapsedTimer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int ConnectMs = 500;
constexpr int AnswerMs = 5000; // the other's event loop may be busy
constexpr auto Question = "window\n";
constexpr auto Yes = "opened\n";

} // namespace

WindowDoor::WindowDoor(const HomeFolder &home, QObject *parent)
    : QObject(parent), m_folder(home.state()), m_socket(m_folder + u"/window.socket"_s), m_lock(m_folder + u"/window.lock"_s)
{
    m_lock.setStaleLockTime(0); // only a dead process's lock is stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowDoor::serve);
}

WindowDoor::Answer WindowDoor::knock()
{
    if (!HomeFolder::make(m_folder))
        return Answer::Alone;
    QElapsedTimer waiting;
    waiting.start();
    do { // who holds the lock and does not listen yet is starting
        if (m_lock.tryLock(0))
            return listen() ? Answer::Ours : Answer::Alone;
        if (m_lock.error() != QLockFile::LockFailedError)
            return Answer::Alone;
        if (ask())
            return Answer::Opened;
    } while (waiting.elapsed() < AnswerMs && !m_lock.tryLock(50));
    return m_lock.isLocked() && listen() ? Answer::Ours : Answer::Alone;
}

bool WindowDoor::ask() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(ConnectMs) || socket.write(Question) < 0 || !socket.waitForBytesWritten(ConnectMs))
        return false;
    return socket.waitForReadyRead(AnswerMs) && socket.readAll() == Yes;
}

bool WindowDoor::listen()
{
    QLocalServer::removeServer(m_socket); // a dead process's: we hold the lock
    if (m_server.listen(m_socket))
        return true;
    m_lock.unlock();
    return false;
}

void WindowDoor::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() || socket->readLine() != Question)
                return;
            emit windowAsked();
            socket->write(Yes);
            socket->disconnectFromServer();
        });
    }
}

} // namespace slipway
