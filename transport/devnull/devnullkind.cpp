#include "transport/devnull/devnullkind.h"

namespace slipway {

const BrokerKind &devnullKind()
{
    static const BrokerKind kind{
        .id = QStringLiteral("devnull"),
        .schemes = {QStringLiteral("devnull")},
        .displayName = QStringLiteral("Nowhere"),
        .capabilities = BrokerKind::Keys | BrokerKind::Headers | BrokerKind::Partitions,
        .positionLabel = {},
        .headersLabel = QStringLiteral("Headers"),
        .options = {},
        .limits = {.windowMessages = 100'000},
    };
    return kind;
}

} // namespace slipway
