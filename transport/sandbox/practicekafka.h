#pragma once
#include "model/core/error.h"
#include <memory>

namespace slipway::sandbox {

// librdkafka's mock cluster with one broker and the practice topics orders (3 partitions), payments and metrics. Its port
// is a free one: the library takes no other. Own threads.
class PracticeKafka {
public:
    PracticeKafka();
    ~PracticeKafka();
    PracticeKafka(const PracticeKafka &) = delete;
    PracticeKafka &operator=(const PracticeKafka &) = delete;

    Result<QString> start(); // host:port

private:
    class Cluster;
    std::unique_ptr<Cluster> m_cluster;
};

} // namespace slipway::sandbox
