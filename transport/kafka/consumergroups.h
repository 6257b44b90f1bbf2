#pragma once
#include "transport/kafka/kafkacluster.h"

namespace slipway::kafka {

// The consumer groups that have a position in a topic, with what they have not read yet. Only looks.
Result<std::vector<ReaderFacts>> consumerGroups(Cluster &cluster, const TopicFacts &of, const Call &call);

} // namespace slipway::kafka
