#include "app/cli/completioncommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/commandcontext.h"

namespace slipway {

namespace {

// A command's path ("log list") with the words that may follow it: its own commands and options.
struct Words {
    std::string path;
    std::vector<std::pair<std::string, std::string>> words; // with what each means
};

void collect(const CLI::App &command, const std::string &path, std::vector<Words> &all)
{
    Words here{path, {}};
    for (const CLI::App *inner : command.get_subcommands({}))
        here.words.emplace_back(inner->get_name(), inner->get_description());
    for (const CLI::Option *option : command.get_options()) {
        for (const std::string &name : option->get_snames())
            here.words.emplace_back("-" + name, option->get_description());
        for (const std::string &name : option->get_lnames())
            here.words.emplace_back("--" + name, option->get_description());
    }
    all.push_back(std::move(here));
    for (const CLI::App *inner : command.get_subcommands({}))
        collect(*inner, path.empty() ? inner->get_name() : path + ' ' + inner->get_name(), all);
}

std::string shellQuoted(const std::string &text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

// bash and zsh (which reads bash's through bashcompinit): the words behind the commands typed so far, and saved
// connections behind -c.
std::string bashScript(const std::vector<Words> &all)
{
    std::string script = "_slipwayctl() {\n"
                         "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} path='' each words=''\n"
                         "    case $before in\n"
                         "        -c|--connection)\n"
                         "            local IFS=$'\\n'\n"
                         "            COMPREPLY=($(compgen -W \"$(slipwayctl connections names 2>/dev/null)\" -- \"$word\"))\n"
                         "            return ;;\n"
                         "        -f|--file|--input|--log-file|--metrics|--to) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n"
                         "        --home) COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n"
                         "    esac\n"
                         "    for each in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                         "        case \"$path $each\" in\n";
    for (const Words &words : all)
        if (!words.path.empty())
            script += "            " + shellQuoted(" " + words.path) + ") path=" + shellQuoted(" " + words.path) + " ;;\n";
    script += "        esac\n    done\n    case $path in\n";
    for (const Words &words : all) {
        script += "        " + shellQuoted(words.path.empty() ? "" : " " + words.path) + ") words='";
        for (const auto &[word, meaning] : words.words)
            script += word + ' ';
        script += "' ;;\n";
    }
    script += "    esac\n    COMPREPLY=($(compgen -W \"$words -o --output --home --log-file -v\" -- \"$word\"))\n}\n";
    return script + "complete -F _slipwayctl slipwayctl\n";
}

std::string fishScript(const std::vector<Words> &all)
{
    std::string script = "complete -c slipwayctl -f\n";
    for (const Words &words : all) {
        std::string when = "__fish_use_subcommand";
        if (!words.path.empty())
            when = "__fish_seen_subcommand_from " + words.path.substr(0, words.path.find(' '));
        if (const auto blank = words.path.find(' '); blank != std::string::npos)
            when += "; and __fish_seen_subcommand_from " + words.path.substr(blank + 1);
        for (const auto &[word, meaning] : words.words) {
            const std::string form = word.starts_with("--") ? "-l " + word.substr(2)
                                     : word.starts_with("-") ? "-s " + word.substr(1)
                                                             : "-a " + word;
            script += "complete -c slipwayctl -n " + shellQuoted(when) + ' ' + form + " -d " + shellQuoted(meaning) + '\n';
        }
    }
    return script + "complete -c slipwayctl -s c -l connection -x -a '(slipwayctl connections names 2>/dev/null)'\n";
}

} // namespace

void CompletionCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *completion =
        addAction(root, "completion", "Print a completion script for a shell", choose,
                  [this, &root](CommandContext &context) { return run(context, root); });
    completion->add_option("shell", m_shell, "bash, zsh or fish")
        ->check(CLI::IsMember({"bash", "zsh", "fish"}).description(""))
        ->type_name("SHELL")
        ->required();
}

CommandResult CompletionCommand::run(CommandContext &context, CLI::App &root) const
{
    std::vector<Words> all;
    collect(root, {}, all);
    std::string script = m_shell == "fish" ? fishScript(all) : bashScript(all);
    if (m_shell == "zsh")
        script = "autoload -U +X bashcompinit && bashcompinit\n" + script;
    context.console().write(QByteArray::fromStdString(script));
    return ExitCode::Ok;
}

} // namespace slipway
