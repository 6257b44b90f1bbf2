#include "app/cli/sandboxcommand.h"
#include "app/cli/commandcontext.h"
#include "app/cli/errortext.h"
#include "app/cli/parenttie.h"
#include <CLI/App.hpp>
#include <QCoreApplication>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int LookAgainMs = 250; // at what wakes nobody: a parent that is gone, a journal that cannot be written

// The sandbox of the module, or why there is none.
Result<std::unique_ptr<Sandbox>> makeSandbox(ModuleLoader &modules)
{
    const auto address = modules.symbol(u"sandbox"_s, "slipway_sandbox");
    if (!address)
        return std::unexpected(address.error());
    const auto make = reinterpret_cast<Sandbox *(*)(quint32)>(*address);
    if (std::unique_ptr<Sandbox> sandbox(make(SandboxVersion)); sandbox)
        return sandbox;
    return std::unexpected(
        Error{Error::Kind::Internal,
              QCoreApplication::translate("slipwayctl", "The sandbox is of another version. Install Slipway again."),
              u"wanted sandbox version %1"_s.arg(SandboxVersion)});
}

QJsonObject addressObject(const SandboxAddresses &addresses)
{
    return {{u"danube"_s, addresses.danube},
            {u"danubeAdmin"_s, addresses.danubeAdmin},
            {u"kafka"_s, addresses.kafka.isEmpty() ? QJsonValue() : QJsonValue(addresses.kafka)}};
}

// Serves until a signal, the end of the tie, or a fault of the sandbox.
CommandResult serve(Interrupts &interrupts, const Sandbox &sandbox, ParentTie *tie)
{
    const int wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    interrupts.onEach([wake] { (void)::eventfd_write(wake, 1); });
    pollfd waiting[] = {{.fd = wake, .events = POLLIN, .revents = 0},
                        {.fd = tie ? tie->input() : -1, .events = POLLIN, .revents = 0},
                        {.fd = tie ? tie->notices() : -1, .events = POLLIN, .revents = 0}};
    CommandResult result = ExitCode::Ok;
    while (interrupts.count() == 0) {
        ::poll(waiting, 3, LookAgainMs);
        if (tie && tie->isCut(waiting[1].revents, waiting[2].revents))
            break;
        if (const QString failure = sandbox.failure(); !failure.isEmpty()) {
            result = std::unexpected(CommandFailure({Error::Kind::StorageFull, failure, {}}));
            break;
        }
    }
    interrupts.onEach({});
    ::close(wake);
    return result;
}

} // namespace

void SandboxCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *sandbox = root.add_subcommand("sandbox", "Serve practice brokers (Danube, Kafka) on this computer");
    sandbox->add_option("--danube", m_danube, "Danube's port; a free one when not given")->type_name("PORT");
    sandbox->add_option("--admin", m_admin, "Danube's admin port; a free one when not given")->type_name("PORT");
    sandbox->add_flag("--no-kafka", m_noKafka, "Without the practice Kafka");
    sandbox->add_option("--journal", m_journal, "Append a line for each message that was taken")->type_name("FILE");
    sandbox->add_option("--token-file", m_tokenFile, "Danube answers only calls with one of the tokens in it, a line each")
        ->type_name("FILE");
    sandbox->add_flag("--tied", m_tied, "End when standard input closes or the parent process dies");
    sandbox
        ->add_option("--fault", m_faults,
                     "What goes wrong on purpose, again and again: latency=MS, error=CODE:RATE, cut=RATE, cut-after=N, "
                     "restart=EVERY, move=EVERY, lossy-subscription, deferred-topics, seed=N")
        ->type_name("FAULT")
        ->allow_extra_args(false);
    sandbox->callback([this, choose] { choose([this](CommandContext &context) { return run(context); }); });
}

SandboxOptions SandboxCommand::options() const
{
    QStringList faults;
    for (const std::string &each : m_faults)
        faults << QString::fromStdString(each);
    return {.danubePort = m_danube,
            .adminPort = m_admin,
            .kafka = !m_noKafka,
            .journal = QString::fromStdString(m_journal),
            .tokenFile = QString::fromStdString(m_tokenFile),
            .faults = faults};
}

CommandResult SandboxCommand::run(CommandContext &context)
{
    std::optional<ParentTie> tie;
    if (m_tied)
        tie.emplace(); // before the sandbox has threads
    const auto sandbox = makeSandbox(context.services().modules());
    if (!sandbox)
        return std::unexpected(CommandFailure(sandbox.error()));
    const auto addresses = (*sandbox)->start(options());
    if (!addresses)
        return std::unexpected(CommandFailure(addresses.error()));
    context.console().write(jsonLine(addressObject(*addresses)));
    context.console().flush();
    return serve(context.interrupts(), **sandbox, tie ? &*tie : nullptr);
}

} // namespace slipway
