#include "transport/devnull/devnullkind.h"
#include "transport/devnull/devnulltext.h"

namespace slipway {

namespace {

std::vector<OptionSpec> optionTable()
{
    using enum OptionSpec::Kind;
    return {
        {.key = QStringLiteral("latency.ms"),
         .scope = OptionSpec::Scope::Producer,
         .kind = Duration,
         .byDefault = 0,
         .choices = {},
         .group = Devnull::tr("Practice"),
         .label = Devnull::tr("Latency"),
         .help = Devnull::tr("Milliseconds that each message waits for its receipt; 0 or more."),
         .onlyIf = {}},
        {.key = QStringLiteral("fail.rate"),
         .scope = OptionSpec::Scope::Producer,
         .kind = Number,
         .byDefault = 0,
         .choices = {},
         .group = Devnull::tr("Practice"),
         .label = Devnull::tr("Failures"),
         .help = Devnull::tr("Share of messages that fail, in percent; 0 to 100."),
         .onlyIf = {}},
    };
}

} // namespace

BrokerKind makeDevnullKind()
{
    return {
        .id = QStringLiteral("devnull"),
        .schemes = {QStringLiteral("devnull")},
        .displayName = QStringLiteral("Nowhere"),
        .capabilities = BrokerKind::Keys | BrokerKind::Headers | BrokerKind::Partitions,
        .positionLabel = {},
        .headersLabel = QStringLiteral("Headers"),
        .options = optionTable(),
        .limits = {.windowMessages = 100'000},
    };
}

const BrokerKind &devnullKind()
{
    static const BrokerKind kind = makeDevnullKind();
    return kind;
}

} // namespace slipway
