#include "app/cli/connectionscommand.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/commandcontext.h"
#include "app/cli/connectionargument.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/optionarguments.h"
#include "app/cli/secretarguments.h"
#include "app/cli/standardinput.h"
#include "model/connections/practicelimits.h"
#include "model/connections/profilejson.h"
#include "model/core/optioncheck.h"
#include "transport/kafka/kafkaimport.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

QString environmentWord(Profile::Environment environment)
{
    switch (environment) {
    case Profile::Environment::Development:
        return u"development"_s;
    case Profile::Environment::Test:
        return u"test"_s;
    case Profile::Environment::Production:
        return u"production"_s;
    }
    return {};
}

QByteArray profileLine(const Profile &profile)
{
    return QJsonDocument(profileToJson(profile)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void ConnectionsCommand::declare(CLI::App &root, const Choose &choose)
{
    CLI::App *group = addGroup(root, "connections", "The saved connections");
    addAction(*group, "list", "List them", choose, &ConnectionsCommand::list);
    addAction(*group, "names", "Only their names, one a line (for completion)", choose, &ConnectionsCommand::names);
    const auto name = [this](CLI::App *command) {
        command->add_option("name", m_name, "A saved connection's name")->type_name("NAME")->required();
    };
    name(addAction(*group, "show", "Show one, without its secrets", choose,
                   [this](CommandContext &context) { return show(context); }));
    CLI::App *add = addAction(*group, "add", "Save one", choose, [this](CommandContext &context) { return this->add(context); });
    add->add_option("name", m_name, "What to call it")->type_name("NAME")->required();
    add->add_option("url", m_url, "Its address: slipwayctl help addresses")->type_name("URL")->required();
    add->add_option("--environment", m_environment, "development, test or production: production asks before it sends")
        ->check(CLI::IsMember({"development", "test", "production"}).description(""))
        ->type_name("NAME");
    addOptional(*add, "--max-messages", m_maxMessages, "At most so many messages in one send")->type_name("COUNT");
    addOptional(*add, "--max-rate", m_maxRate, "At most so many messages a second")->type_name("R");
    add->add_flag("--read-only", m_readOnly, "Refuse to send over it");
    declareSecrets(*add, m_secrets);
    addRepeatable(*add, "-X,--option", m_options, "An option of the kind: slipwayctl options KIND lists them")
        ->type_name("OPTION=VALUE");
    name(addAction(*group, "remove", "Remove one; what was sent over it stays in the log", choose,
                   [this](CommandContext &context) { return remove(context); }));
    CLI::App *test = addAction(*group, "test", "Say what works, or what to fix", choose,
                               [this](CommandContext &context) { return this->test(context); });
    test->add_option("connection", m_name, "A saved connection's name, or a URL")->type_name("CONNECTION")->required();
    declareSecrets(*test, m_secrets);
    CLI::App *out = addAction(*group, "export", "Print them as JSON, one a line, without secrets", choose,
                              [this](CommandContext &context) { return exportThem(context); });
    out->add_option("names", m_names, "Only these")->type_name("NAME...");
    CLI::App *in = addAction(*group, "import",
                             "Save what export printed, or a Kafka client's settings: client.properties, kcat's, kafkactl's",
                             choose,
                             [this](CommandContext &context) { return importThem(context); });
    in->add_option("file", m_file, "A file, or - for standard input")->type_name("FILE|-")->required();
    addOptional(*in, "--name", m_importName, "What to call it, where the file has no name for it")->type_name("NAME");
    addAction(*group, "restore", "Bring a removed Practice back", choose,
              [this](CommandContext &context) { return restore(context); });
}

CommandResult ConnectionsCommand::list(CommandContext &context)
{
    const auto store = context.connections();
    if (!store)
        return std::unexpected(CommandFailure(store.error()));
    for (const Profile &profile : (*store)->profiles()) {
        if (context.isJson())
            context.console().write(profileLine(profile));
        else
            context.console().print(profile.name.leftJustified(20) + u"  "_s + profile.kind.leftJustified(10) + u"  "_s +
                                    environmentWord(profile.environment).leftJustified(12) + u"  "_s + profile.address);
    }
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::names(CommandContext &context)
{
    const auto store = context.connections();
    if (!store)
        return std::unexpected(CommandFailure(store.error()));
    for (const Profile &profile : (*store)->profiles())
        context.console().print(profile.name);
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::show(CommandContext &context)
{
    const auto profile = context.savedConnection(QString::fromStdString(m_name));
    if (!profile)
        return std::unexpected(CommandFailure(profile.error()));
    if (context.isJson()) {
        context.console().write(profileLine(*profile));
        return ExitCode::Ok;
    }
    Console &console = context.console();
    console.print(tr("Name:         %1").arg(profile->name));
    console.print(tr("Kind:         %1").arg(profile->kind));
    console.print(tr("Address:      %1").arg(profile->address));
    console.print(tr("Environment:  %1").arg(environmentWord(profile->environment)));
    if (profile->readOnly)
        console.print(tr("Read-only:    yes"));
    if (profile->maxMessages > 0)
        console.print(tr("At most:      %1 messages in one send").arg(profile->maxMessages));
    if (profile->maxPerSecond > 0)
        console.print(tr("At most:      %1 messages a second").arg(profile->maxPerSecond));
    for (auto option = profile->options.begin(); option != profile->options.end(); ++option)
        console.print(u"  "_s + option.key() + u'=' + option.value().toString());
    if (!profile->secrets.isEmpty())
        console.print(tr("Secrets:      %1 (in the keychain)").arg(profile->secrets.join(u", "_s)));
    if (const QString limits = practiceLimits(*profile); !limits.isEmpty())
        console.print(limits);
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::add(CommandContext &context)
{
    const auto store = context.connections();
    if (!store)
        return std::unexpected(CommandFailure(store.error()));
    auto profile = urlArgument(m_url, context.services());
    if (!profile)
        return std::unexpected(CommandFailure(profile.error()));
    const BrokerKind *kind = context.services().kind(profile->kind);
    const auto options = optionValues(m_options, *kind);
    if (!options)
        return std::unexpected(CommandFailure(options.error()));
    profile->options.insert(*options);
    profile->name = QString::fromStdString(m_name);
    profile->readOnly = m_readOnly;
    if (m_maxMessages.value_or(1) < 1 || !(m_maxRate.value_or(1) > 0))
        return std::unexpected(
            CommandFailure({Error::Kind::Invalid, tr("--max-messages takes a number from 1, --max-rate one above 0."), {}}));
    profile->maxMessages = m_maxMessages.value_or(0);
    profile->maxPerSecond = m_maxRate.value_or(0);
    profile->environment = m_environment == "production" ? Profile::Environment::Production
                           : m_environment == "test"     ? Profile::Environment::Test
                                                         : Profile::Environment::Development;
    const auto secrets = readSecrets(m_secrets);
    if (!secrets)
        return std::unexpected(CommandFailure(secrets.error()));
    for (auto each = secrets->cbegin(); each != secrets->cend(); ++each) {
        const OptionSpec *row = findOption(kind->options, each.key());
        if (!row || row->kind != OptionSpec::Kind::Secret)
            return std::unexpected(CommandFailure(
                {Error::Kind::Invalid, tr("%1 has no secret named %2.").arg(kind->displayName, each.key()), {}}));
        profile->secrets << each.key();
    }
    const auto added = (*store)->add(std::move(*profile));
    if (!added) // also a name that is taken: known before anything was done
        return std::unexpected(CommandFailure(ExitCode::Refused, added.error()));
    for (auto each = secrets->cbegin(); each != secrets->cend(); ++each) {
        const auto keychain = context.services().secretStore();
        const auto kept = keychain ? (*keychain)->write(added->id, each.key(), each.value(), context.call())
                                   : Result<SecretStore::Kept>(std::unexpected(keychain.error()));
        if (!kept || *kept == SecretStore::Kept::UntilQuit) // the profile names it: whoever uses it is asked
            context.console().say(
                kept ? tr("This session has no keychain: %1 is not kept. Give it with --secret each time, or in %2.")
                           .arg(each.key(), QString::fromLatin1(Services::secretVariable(added->name, each.key())))
                     : kept.error().message);
    }
    if (context.isJson())
        context.console().write(profileLine(*added));
    else if (!context.isQuiet())
        context.console().print(tr("Saved %1.").arg(added->name));
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::remove(CommandContext &context)
{
    const auto profile = context.savedConnection(QString::fromStdString(m_name));
    if (!profile)
        return std::unexpected(CommandFailure(profile.error()));
    const auto store = context.connections();
    if (const auto removed = (*store)->remove(profile->id); !removed)
        return std::unexpected(CommandFailure(removed.error()));
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("Removed %1.").arg(profile->name));
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::test(CommandContext &context)
{
    const auto profile = connectionWithSecrets(m_name, m_secrets, context);
    if (!profile)
        return std::unexpected(profile.error());
    const auto target = context.services().connect(*profile, {}, context.call());
    if (!target)
        return std::unexpected(CommandFailure(ExitCode::NotReached, target.error()));
    QString sentence = tr("%1 is ready.").arg(profile->name);
    if (target->kind->capabilities & BrokerKind::Topology) {
        const auto topology = target->transport->topology(target->endpoint);
        if (!topology)
            return std::unexpected(CommandFailure(ExitCode::NotReached, topology.error()));
        const auto topics = (*topology)->list(context.call());
        if (!topics)
            return std::unexpected(CommandFailure(ExitCode::NotReached, topics.error()));
        sentence = tr("%1 answers; it has %2 topics.").arg(profile->name).arg(topics->size());
    }
    if (context.isJson()) {
        JsonWriter json;
        json.text("connection", profile->name);
        json.text("state", "ok"_L1);
        json.text("text", sentence);
        context.console().write(json.line());
    } else if (!context.isQuiet()) {
        context.console().print(sentence);
    }
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::exportThem(CommandContext &context)
{
    const auto store = context.connections();
    if (!store)
        return std::unexpected(CommandFailure(store.error()));
    if (m_names.empty())
        for (const Profile &profile : (*store)->profiles())
            context.console().write(profileLine(profile));
    for (const std::string &name : m_names) {
        const auto profile = context.savedConnection(QString::fromStdString(name));
        if (!profile)
            return std::unexpected(CommandFailure(profile.error()));
        context.console().write(profileLine(*profile));
    }
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::importThem(CommandContext &context)
{
    QFile file(QString::fromStdString(m_file));
    if (m_file != "-" && !file.open(QIODevice::ReadOnly))
        return std::unexpected(CommandFailure(
            {Error::Kind::Invalid, tr("The file %1 cannot be read.").arg(file.fileName()), file.errorString()}));
    const auto text = m_file == "-" ? StandardInput(context.console().in(), context.interrupts().token()).readAll()
                                    : Result<QByteArray>(file.readAll());
    if (!text)
        return std::unexpected(CommandFailure(text.error()));
    return isKafkaConfiguration(*text) ? importKafka(context, *text) : importLines(context, *text);
}

CommandResult ConnectionsCommand::importKafka(CommandContext &context, const QByteArray &text)
{
    const auto store = context.connections();
    if (!store)
        return std::unexpected(CommandFailure(store.error()));
    const auto found = importKafkaConfiguration(text);
    if (!found)
        return std::unexpected(CommandFailure(ExitCode::Refused, found.error()));
    const QString base = m_file == "-" ? u"Kafka"_s : QFileInfo(QString::fromStdString(m_file)).completeBaseName();
    for (const ImportedConnection &each : *found) {
        const QString given = m_importName ? QString::fromStdString(*m_importName) : base;
        Profile profile;
        profile.name = each.name.isEmpty() ? given : m_importName ? QString(given + u' ' + each.name) : each.name;
        profile.kind = u"kafka"_s;
        profile.address = each.address;
        profile.options = each.options;
        const auto saved = (*store)->add(std::move(profile));
        if (!saved)
            return std::unexpected(CommandFailure(ExitCode::Refused, saved.error()));
        if (!context.isQuiet() && !context.isJson())
            context.console().print(tr("Saved %1.").arg(saved->name));
        for (const QString &note : each.notes)
            context.console().say(saved->name + u": "_s + note);
        for (const QString &secret : QStringList(each.secrets.keys()))
            context.console().say(tr("%1: %2 stays in the file: give it with --secret %2=@FILE, or save it in the window.")
                                      .arg(saved->name, secret));
    }
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::importLines(CommandContext &context, const QByteArray &text)
{
    const auto store = context.connections();
    if (!store)
        return std::unexpected(CommandFailure(store.error()));
    std::vector<Profile> profiles; // all are looked at before one is saved
    qint64 number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto profile = profileFromJson(QJsonDocument::fromJson(line).object());
        if (!profile) {
            CommandFailure failure(ExitCode::Refused, {Error::Kind::Invalid, tr("Nothing was imported."), {}});
            failure.bad = {{.seq = 0, .line = number, .column = 0, .error = profile.error()}};
            failure.badCount = 1;
            return std::unexpected(failure);
        }
        profiles.push_back(std::move(*profile));
    }
    for (Profile &profile : profiles) {
        const bool known = (*store)->byId(profile.id).has_value();
        const auto saved = known ? (*store)->replace(std::move(profile)) : (*store)->add(std::move(profile));
        if (!saved)
            return std::unexpected(CommandFailure(ExitCode::Refused, saved.error()));
        if (!context.isQuiet() && !context.isJson())
            context.console().print(tr("Saved %1.").arg(saved->name));
    }
    return ExitCode::Ok;
}

CommandResult ConnectionsCommand::restore(CommandContext &context)
{
    const auto store = context.connections();
    if (!store)
        return std::unexpected(CommandFailure(store.error()));
    const auto restored = (*store)->restorePractice();
    if (!restored)
        return std::unexpected(CommandFailure(restored.error()));
    if (!context.isQuiet() && !context.isJson())
        context.console().print(tr("%1 is there.").arg(restored->name));
    return ExitCode::Ok;
}

} // namespace slipway
