#include "app/cli/doctorcommand.h"
#include "app/cli/commandcontext.h"
#include "app/cli/jsonwriter.h"
#include <CLI/App.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

} // namespace

void DoctorCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *doctor = root.add_subcommand("doctor", "Say what this Slipway has, and what does not work here");
    doctor->callback([choose] { choose([](CommandContext &context) { return run(context); }); });
}

CommandResult DoctorCommand::run(CommandContext &context)
{
    std::vector<Finding> findings{{.kind = Finding::Kind::Good, .subject = u"version"_s,
                                   .text = u"slipwayctl "_s + QLatin1StringView(SLIPWAY_VERSION) + u", Qt "_s +
                                           QLatin1StringView(qVersion()),
                                   .detail = {}}};
    for (auto part : {&DoctorCommand::modules, &DoctorCommand::home})
        for (Finding &finding : part(context))
            findings.push_back(std::move(finding));
    bool broken = false;
    for (const Finding &finding : findings) {
        print(context, finding);
        broken |= finding.kind == Finding::Kind::Broken;
    }
    return broken ? ExitCode::NotReached : ExitCode::Ok;
}

std::vector<DoctorCommand::Finding> DoctorCommand::modules(CommandContext &context)
{
    Services &services = context.services();
    std::vector<Finding> findings;
    findings.push_back({.kind = Finding::Kind::Good, .subject = u"modules"_s,
                        .text = tr("Parts are looked for in %1").arg(services.modules().folders().join(u", "_s)),
                        .detail = {}});
    for (const BrokerKind *kind : services.kinds()) {
        Finding finding{.kind = Finding::Kind::Good, .subject = u"module:"_s + kind->id,
                        .text = tr("%1: ready").arg(kind->displayName), .detail = {}};
        if (const auto transport = services.modules().transport(kind->id); !transport) {
            const bool absent = transport.error().kind == Error::Kind::NotFound;
            finding.kind = absent ? Finding::Kind::Absent : Finding::Kind::Broken;
            finding.text = kind->displayName + u": "_s + transport.error().message;
            finding.detail = transport.error().detail;
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<DoctorCommand::Finding> DoctorCommand::home(CommandContext &context)
{
    Services &services = context.services();
    std::vector<Finding> findings;
    const HomeFolder &home = services.home();
    const std::pair<const char *, QString> folders[] = {{"config", home.config()}, {"data", home.data()},
                                                        {"state", home.state()}, {"cache", home.cache()}};
    for (const auto &[name, folder] : folders) {
        Finding finding{.kind = Finding::Kind::Good, .subject = u"folder:"_s + QLatin1StringView(name),
                        .text = tr("%1: %2").arg(QLatin1StringView(name), folder), .detail = {}};
        const QFileInfo info(folder);
        if (info.exists() && ::access(QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK) != 0) {
            finding.kind = Finding::Kind::Broken;
            finding.text += u": "_s + tr("cannot be written. Check its rights.");
        } else if (!info.exists()) {
            finding.text += u' ' + tr("(not there yet)");
        }
        findings.push_back(std::move(finding));
    }
    Finding log{.kind = Finding::Kind::Good, .subject = u"log"_s, .text = tr("Send log: %1").arg(services.logFile()),
                .detail = {}};
    if (!QFileInfo::exists(services.logFile())) {
        log.text += u' ' + tr("(not there yet)");
    } else if (const auto opened = services.log(); !opened) {
        log.kind = Finding::Kind::Broken;
        log.text += u": "_s + opened.error().message;
        log.detail = opened.error().detail;
    } else if (const QString note = (*opened)->salvageNote(); !note.isEmpty()) {
        log.text += u". "_s + note;
    }
    findings.push_back(std::move(log));
    const auto sandbox = services.sandbox().running();
    findings.push_back({.kind = Finding::Kind::Good, .subject = u"sandbox"_s,
                        .text = sandbox ? tr("Sandbox: Danube at %1, process %2").arg(sandbox->danube).arg(sandbox->pid)
                                        : tr("Sandbox: not running"),
                        .detail = {}});
    return findings;
}

void DoctorCommand::print(CommandContext &context, const Finding &finding)
{
    const char *const names[] = {"ok", "absent", "broken"};
    const char *name = names[static_cast<int>(finding.kind)];
    if (context.isJson()) {
        JsonWriter json;
        json.text("subject", finding.subject);
        json.text("state", QLatin1StringView(name));
        json.text("text", finding.text);
        json.textOrNull("detail", finding.detail);
        context.console().write(json.line());
        return;
    }
    if (context.isQuiet() && finding.kind != Finding::Kind::Broken)
        return;
    context.console().print(QString(QLatin1StringView(name)).leftJustified(8) + finding.text);
    if (!finding.detail.isEmpty())
        context.console().print(QString(8, u' ') + finding.detail);
}

} // namespace slipway
