#include "model/runs/requestthread.h"
#include <QCoreApplication>

namespace slipway {

using namespace std::chrono_literals;

RequestThread::RequestThread() : m_thread([this](const std::stop_token &stop) { work(stop); }) {}

RequestThread::~RequestThread()
{
    m_thread.request_stop();
    m_bell.ring();
}

Error RequestThread::stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("slipway::RequestThread", "Stopped."), {}};
}

std::stop_source RequestThread::add(std::chrono::milliseconds timeout, std::function<void(const Call &)> run)
{
    std::stop_source stop;
    (void)m_requests.push({timeout, std::move(run), stop}); // never closed while it can be called
    return stop;
}

void RequestThread::work(const std::stop_token &stop)
{
    for (;;) {
        for (Request &request : m_requests.drain()) {
            const std::stop_callback both(stop, [&request] { request.stop.request_stop(); });
            request.run({std::chrono::steady_clock::now() + request.timeout, request.stop.get_token()});
        }
        if (stop.stop_requested())
            break;
        m_bell.wait(1h);
    }
}

} // namespace slipway
