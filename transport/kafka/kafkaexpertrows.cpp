#include "transport/kafka/kafkaoptionrows.h"
#include "transport/kafka/kafkapropertyrow.h"
#include <algorithm>

namespace slipway {

std::vector<OptionSpec> kafkaExpertRows(const std::vector<OptionSpec> &shown)
{
    std::vector<OptionSpec> rows;
    const auto add = [&](std::span<const KafkaProperty> properties, OptionSpec::Scope scope) {
        for (const KafkaProperty &property : properties)
            if (!std::ranges::contains(shown, QString::fromLatin1(property.name), &OptionSpec::key))
                rows.push_back(kafkaPropertyRow(property, scope));
    };
    add(kafkaConnectionProperties(), OptionSpec::Scope::Connection);
    add(kafkaProducerProperties(), OptionSpec::Scope::Producer);
    add(kafkaReaderProperties(), OptionSpec::Scope::Browse);
    return rows;
}

} // namespace slipway
