#include "app/cli/commandline.h"
#include "app/cli/browsecommand.h"
#include "app/cli/completioncommand.h"
#include "app/cli/connectionscommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/errortext.h"
#include "app/cli/helpcommand.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/sendlogcommand.h"
#include "app/cli/optionscommand.h"
#include "app/cli/replaycommand.h"
#include "app/cli/runscommand.h"
#include "app/cli/sandboxcommand.h"
#include "app/cli/sendcommand.h"
#include "app/cli/templatescommand.h"
#include "app/cli/topicscommand.h"
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <sstream>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr const char *Purpose = "Produce and inspect messages on Danube, Kafka, RabbitMQ and RocketMQ.";

void declareGlobals(CLI::App &app, GlobalOptions &globals)
{
    const std::map<std::string, OutputFormat> formats{{"text", OutputFormat::Text},
                                                      {"json", OutputFormat::Json},
                                                      {"jsonl", OutputFormat::Json},
                                                      {"quiet", OutputFormat::Quiet}};
    app.add_option("-o,--output", globals.output, "How to print: text, json (an object a line) or quiet")
        ->type_name("FORMAT")
        ->option_text("text|json|quiet")
        ->transform(CLI::CheckedTransformer(formats).description(""))
        ->group("Every command");
    app.add_option("--home", globals.home, "Where Slipway keeps its files, instead of $SLIPWAY_HOME or the XDG folders")
        ->type_name("DIR")
        ->group("Every command");
    app.add_option("--log-file", globals.logFile, "The send log to use, instead of the home's")
        ->type_name("FILE")
        ->group("Every command");
    app.add_flag("-v,--verbose", globals.verbose, "Say more on standard error")->group("Every command");
}

} // namespace

CommandLine::CommandLine(Console &console, Interrupts &interrupts) : m_console(console), m_interrupts(interrupts)
{
    // In the order of the help page.
    m_commands.push_back(std::make_unique<SendCommand>());
    m_commands.push_back(std::make_unique<BrowseCommand>());
    m_commands.push_back(std::make_unique<TopicsCommand>());
    m_commands.push_back(std::make_unique<ConnectionsCommand>());
    m_commands.push_back(std::make_unique<TemplatesCommand>());
    m_commands.push_back(std::make_unique<SendLogCommand>());
    m_commands.push_back(std::make_unique<ReplayCommand>());
    m_commands.push_back(std::make_unique<RunsCommand>());
    m_commands.push_back(std::make_unique<OptionsCommand>());
    m_commands.push_back(std::make_unique<SandboxCommand>());
    m_commands.push_back(std::make_unique<DoctorCommand>());
    m_commands.push_back(std::make_unique<CompletionCommand>());
    m_commands.push_back(std::make_unique<HelpCommand>());
}

CommandLine::~CommandLine() = default;

int CommandLine::run(const std::vector<std::string> &arguments)
{
    CLI::App app(Purpose, "slipwayctl");
    app.set_version_flag("--version", "slipwayctl " SLIPWAY_VERSION, "Print the version");
    app.require_subcommand(0, 1);
    declareGlobals(app, m_globals);
    Command::Action action;
    for (const auto &command : m_commands)
        command->declare(app, [&action](Command::Action chosen) { action = std::move(chosen); });
    for (CLI::App *command : app.get_subcommands({})) { // -o, --home and the like may stand behind the command
        command->fallthrough();
        for (CLI::App *inner : command->get_subcommands({}))
            inner->fallthrough();
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 wants them reversed
    } catch (const CLI::Success &asked) { // --help, --version
        std::ostringstream text, nothing;
        app.exit(asked, text, nothing);
        m_console.write(QByteArray::fromStdString(text.str()));
        return finish(ExitCode::Ok);
    } catch (const CLI::ParseError &error) {
        return fail({ExitCode::Refused, {Error::Kind::Invalid, QString::fromStdString(error.what()), {}}});
    }
    if (!action) {
        m_console.write(QByteArray::fromStdString(app.help()));
        return finish(ExitCode::Refused);
    }
    CommandContext context(m_console, m_interrupts, m_globals);
    const CommandResult result = action(context);
    return result ? finish(*result) : fail(result.error());
}

int CommandLine::finish(ExitCode code)
{
    m_console.clearProgress();
    m_console.flush();
    return static_cast<int>(code);
}

int CommandLine::fail(const CommandFailure &failure)
{
    m_console.flush();
    if (m_globals.output == OutputFormat::Json) {
        JsonWriter json;
        json.raw("error", errorJson(failure.error));
        if (failure.badCount > 0) {
            QByteArrayList bad;
            for (const BadInput &each : failure.bad)
                bad << badInputJson(each);
            json.raw("bad", QByteArray('[' + bad.join(',') + ']'));
            json.number("badCount", failure.badCount);
        }
        m_console.say(QString::fromUtf8(json.line()).chopped(1));
        return finish(failure.exit);
    }
    m_console.say(u"slipwayctl: "_s + failure.error.message);
    for (const BadInput &each : failure.bad)
        m_console.say(u"  "_s + badInputText(each));
    if (!failure.error.detail.isEmpty())
        m_console.say(u"  "_s + failure.error.detail);
    return finish(failure.exit);
}

} // namespace slipway
