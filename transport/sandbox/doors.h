#pragma once
#include "model/core/error.h"
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace slipway::sandbox {

// The listening sockets of the loopback interface and the connections that came through them. Connections are accepted
// here and not by gRPC, so that one can be cut. All methods from any thread.
class Doors {
public:
    using Enter = std::function<void(int fd)>; // takes the connection over

    explicit Doors(Enter enter) : m_enter(std::move(enter)) {}
    ~Doors();
    Doors(const Doors &) = delete;
    Doors &operator=(const Doors &) = delete;

    Result<quint16> listen(quint16 port); // 0: a free one; before open()
    Result<> open();                       // connections are taken from now on
    void cut(const std::string &peer);     // as gRPC names it
    void cutAll();

private:
    void run(const std::stop_token &stop);
    void enter(int listening);
    void forgetClosed();

    const Enter m_enter;
    std::vector<int> m_listening;
    int m_wake[2] = {-1, -1};
    std::mutex m_mutex;
    std::map<int, int> m_connections; // gRPC's descriptor → ours of the same socket
    std::jthread m_thread;
};

} // namespace slipway::sandbox
