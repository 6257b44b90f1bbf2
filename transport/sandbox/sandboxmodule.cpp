#include "transport/sandbox/practicesandbox.h"

extern "C" Q_DECL_EXPORT slipway::Sandbox *slipway_sandbox(quint32 version)
{
    return version == slipway::SandboxVersion ? new slipway::sandbox::PracticeSandbox : nullptr;
}
