#include "transport/sandbox/practicesandbox.h"
#include <QCoreApplication>
#include <grpcpp/server_posix.h>

using namespace Qt::StringLiterals;

namespace slipway::sandbox {

namespace {

constexpr int MetadataBytes = 16 * 1024; // what a broker takes

QString loopback(quint16 port)
{
    return u"127.0.0.1:"_s + QString::number(port);
}

} // namespace

PracticeSandbox::PracticeSandbox() = default;

PracticeSandbox::~PracticeSandbox()
{
    if (!m_thread.joinable())
        return;
    m_doors.reset(); // nobody new, and those that are here are cut
    m_loop->stop();
    m_server->Shutdown(gpr_now(GPR_CLOCK_REALTIME));
    m_loop->queue()->Shutdown();
    m_thread.join();
}

Result<> PracticeSandbox::startServer(FaultPlan faults, TokenGate gate, const QString &journal)
{
    grpc::ServerBuilder builder;
    builder.SetMaxReceiveMessageSize(-1); // the broker counts itself, to say no in its own words
    builder.SetMaxSendMessageSize(-1);
    builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_GZIP, false);
    builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_DEFLATE, false);
    builder.AddChannelArgument(GRPC_ARG_MAX_METADATA_SIZE, MetadataBytes);
    builder.AddChannelArgument(GRPC_ARG_OPTIMIZATION_TARGET, "throughput");
    m_clientPort.enter(builder);
    m_registryPort.enter(builder);
    m_adminPort.enter(builder);
    m_loop = std::make_unique<ServerLoop>(builder.AddCompletionQueue(), std::move(faults), std::move(gate));
    if (!journal.isEmpty())
        if (const auto open = m_loop->journal().open(journal); !open) {
            m_loop->queue()->Shutdown();
            return open;
        }
    m_server = builder.BuildAndStart();
    if (!m_server)
        return std::unexpected(Error{Error::Kind::Internal,
                                     QCoreApplication::translate("Sandbox", "The sandbox could not be started. Start it "
                                                                            "again."),
                                     u"grpc::ServerBuilder::BuildAndStart"_s});
    return {};
}

Result<SandboxAddresses> PracticeSandbox::start(const SandboxOptions &options)
{
    auto faults = FaultPlan::parse(options.faults);
    if (!faults)
        return std::unexpected(faults.error());
    Result<TokenGate> gate;
    if (!options.tokenFile.isEmpty())
        gate = TokenGate::read(options.tokenFile);
    if (!gate)
        return std::unexpected(gate.error());
    m_doors = std::make_unique<Doors>([this](int fd) { grpc::AddInsecureChannelFromFd(m_server.get(), fd); });
    const auto port = m_doors->listen(options.danubePort);
    if (!port)
        return std::unexpected(port.error());
    const auto adminPort = m_doors->listen(options.adminPort);
    if (!adminPort)
        return std::unexpected(adminPort.error());
    if (const auto started = startServer(std::move(*faults), std::move(*gate), options.journal); !started)
        return std::unexpected(started.error());
    SandboxAddresses addresses{.danube = loopback(*port), .danubeAdmin = loopback(*adminPort), .kafka = {}};
    const std::string url = "http://" + addresses.danube.toStdString();
    m_clientPort.serve(*m_loop, url);
    m_registryPort.serve(*m_loop);
    m_adminPort.serve(*m_loop, url, addresses.danubeAdmin.toStdString());
    m_loop->onCut = [this](const std::string &peer) { m_doors->cut(peer); };
    m_loop->onRestart = [this] { m_doors->cutAll(); };
    m_thread = std::jthread([this] { m_loop->run(); });
    if (const auto open = m_doors->open(); !open)
        return std::unexpected(open.error());
    if (options.kafka) {
        const auto kafka = m_kafka.start();
        if (!kafka)
            return std::unexpected(kafka.error());
        addresses.kafka = *kafka;
    }
    return addresses;
}

QString PracticeSandbox::failure() const
{
    return m_loop ? m_loop->failure() : QString();
}

} // namespace slipway::sandbox
