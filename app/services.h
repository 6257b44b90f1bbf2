#pragma once
#include "app/moduleloader.h"
#include "model/connections/homefolder.h"
#include "model/ports/connector.h"
#include "model/runs/systemclock.h"

namespace slipway {

// What a program is made of: the only place that names concrete classes. Everything is made on first use, so that a
// start pays only for what it needs. Made and destroyed on one thread; connect() from any.
class Services final : public Connector {
public:
    // logFile: empty for the home's own.
    explicit Services(HomeFolder home, QString logFile = {});
    ~Services() override;

    Result<Target> connect(const Profile &profile, const OptionValues &options, const Call &call) override;
    const std::vector<const BrokerKind *> &kinds() const override { return m_kinds; }

    const HomeFolder &home() const { return m_home; }
    QString logFile() const { return m_logFile; }
    ModuleLoader &modules() { return m_modules; }
    Clock &clock() { return m_clock; }

private:
    const HomeFolder m_home;
    const QString m_logFile;
    const std::vector<const BrokerKind *> m_kinds;
    ModuleLoader m_modules;
    SystemClock m_clock;
};

} // namespace slipway
