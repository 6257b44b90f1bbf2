#include "app/services.h"
#include "transport/danube/danubekind.h"
#include "transport/devnull/devnullkind.h"

namespace slipway {

Services::Services(HomeFolder home, QString logFile)
    : m_home(std::move(home)), m_logFile(logFile.isEmpty() ? m_home.logFile() : std::move(logFile)),
      m_kinds{&danubeKind(), &devnullKind()}
{
}

Services::~Services() = default;

Result<Target> Services::connect(const Profile &profile, const OptionValues &options, const Call &)
{
    const BrokerKind *known = kind(profile.kind);
    if (!known)
        return std::unexpected(Error{Error::Kind::Unsupported, profile.kind, {}});
    const auto transport = m_modules.transport(known->id);
    if (!transport)
        return std::unexpected(transport.error());
    OptionValues merged = profile.options;
    merged.insert(options);
    return Target{*transport, known, {.url = profile.address, .options = merged, .secrets = {}, .limits = known->limits}};
}

} // namespace slipway
