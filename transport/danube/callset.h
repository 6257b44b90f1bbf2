#pragma once
#include "transport/danube/completionloop.h"
#include <grpcpp/client_context.h>
#include <unordered_set>

namespace slipway {

// The calls of a session that are under way, so that they can be given up when it ends. Worker only.
class CallSet {
public:
    // A call that is under way; in the set from its start to its completion.
    class Call : public Completion {
    public:
        explicit Call(CallSet &set) : m_set(set) { m_set.m_calls.insert(this); }
        virtual ~Call() { m_set.m_calls.erase(this); }
        grpc::ClientContext &context() { return m_context; }

    private:
        CallSet &m_set;
        grpc::ClientContext m_context;
    };

    void cancelAll()
    {
        for (Call *call : m_calls)
            call->context().TryCancel();
    }

private:
    std::unordered_set<Call *> m_calls;
};

} // namespace slipway
