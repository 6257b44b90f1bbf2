#include "app/cli/templatearguments.h"
#include "app/cli/commandcontext.h"
#include "model/connections/nearest.h"
#include "app/cli/secretarguments.h"
#include "model/templates/templatechoice.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

std::unexpected<Error> wrong(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Invalid, message, {}});
}

Result<QMap<QString, QByteArray>> valuesOf(const std::vector<std::string> &typed)
{
    QMap<QString, QByteArray> values;
    for (const std::string &each : typed) {
        const auto equals = each.find('=');
        if (equals == std::string::npos || equals == 0)
            return wrong(tr("\"%1\" gives no value. Write --var name=value.").arg(QString::fromStdString(each)));
        values.insert(QString::fromStdString(each.substr(0, equals)), QByteArray::fromStdString(each.substr(equals + 1)));
    }
    return values;
}

Result<QMap<QString, QByteArray>> secretsOf(const SendArguments &arguments, const MessageTemplate &from)
{
    const auto typed = readSecrets(arguments.secrets);
    if (!typed)
        return std::unexpected(typed.error());
    QMap<QString, QByteArray> values;
    for (auto each = from.variables.cbegin(); each != from.variables.cend(); ++each) {
        if (!each->secret)
            continue;
        const QByteArray variable = Services::secretVariable(from.name, each.key());
        if (typed->contains(each.key()))
            values.insert(each.key(), typed->value(each.key()));
        else if (qEnvironmentVariableIsSet(variable.constData()))
            values.insert(each.key(), qgetenv(variable.constData()));
    }
    return values;
}

// The header by its name; where it is not, behind the others.
void put(std::vector<Field> &headers, const Field &header)
{
    const auto old = std::ranges::find(headers, header.name, &Field::name);
    if (old == headers.end())
        headers.push_back(header);
    else
        *old = header;
}

Result<MessageTemplate> changed(const SendArguments &a, MessageTemplate from, const FeedArguments &feed)
{
    if (a.message || a.file || a.dash || a.nullBody || a.input || a.generate)
        return wrong(tr("Give the body once: the template %1 has one.").arg(from.name));
    if (a.size || a.format || (a.skipBad && !a.rows))
        return wrong(tr("--size, --format and --skip-bad do not belong to a template; --skip-bad does with --rows."));
    if (a.partition && (*a.partition < 0 || *a.partition > std::numeric_limits<qint32>::max()))
        return wrong(tr("A partition is a number from 0; %1 is none.").arg(*a.partition));
    if (a.rate && !(*a.rate > 0))
        return wrong(tr("--rate takes messages a second, more than 0."));
    const auto typed = feed.base();
    if (!typed)
        return std::unexpected(typed.error());
    if (typed->key)
        from.key = typed->key;
    for (const Field &header : typed->headers)
        put(from.headers, header);
    from.destination.name = QString::fromStdString(a.topic);
    if (a.partition)
        from.partition = static_cast<qint32>(*a.partition);
    return from;
}

Result<TemplateChoice> choiceOf(const SendArguments &a, const MessageTemplate &from, CommandContext &context)
{
    auto values = valuesOf(a.variables);
    auto secrets = secretsOf(a, from);
    if (!values || !secrets)
        return std::unexpected(values ? secrets.error() : values.error());
    TemplateChoice choice;
    choice.values = std::move(*values);
    choice.secretValues = std::move(*secrets);
    if (a.count && *a.count < 1)
        return wrong(tr("-n takes a number from 1."));
    if (a.count)
        choice.count = static_cast<quint64>(*a.count);
    if (a.seed) {
        bool ok = false;
        choice.seed = QString::fromStdString(*a.seed).toULongLong(&ok);
        if (!ok)
            return wrong(tr("--seed takes a whole number from 0."));
    }
    choice.rows = QString::fromStdString(a.rows.value_or(std::string()));
    choice.nowMs = context.services().clock().wallMs();
    choice.ratePerSecond = a.rate.value_or(0);
    return choice;
}

} // namespace

std::expected<TemplateStore, CommandFailure> templates(CommandContext &context)
{
    TemplateStore store(context.services().home().templates());
    if (const auto loaded = store.load(); !loaded)
        return std::unexpected(CommandFailure(loaded.error()));
    for (const TemplateStore::Problem &problem : store.problems()) {
        context.console().say(problem.file + u": "_s + problem.error.message);
        if (!problem.keptAs.isEmpty())
            context.console().say(u"  "_s + tr("It is kept as %1.").arg(problem.keptAs));
    }
    return store;
}

std::expected<TemplateStore::Entry, CommandFailure> templateNamed(const std::string &name, CommandContext &context)
{
    const auto store = templates(context);
    if (!store)
        return std::unexpected(store.error());
    const QString wanted = QString::fromStdString(name);
    auto found = store->find(wanted);
    if (found)
        return *found;
    Error error = found.error();
    if (error.kind == Error::Kind::NotFound) {
        QStringList paths, names; // typed with its folders, or without
        for (const TemplateStore::Entry &entry : store->entries()) {
            paths << entry.path();
            names << entry.value.name;
        }
        const QString near = nearest(wanted, wanted.contains(u'/') ? paths : names);
        error.message += u' ' + (near.isEmpty() ? tr("slipwayctl templates list lists them.") : tr("Did you mean %1?").arg(near));
    }
    return std::unexpected(CommandFailure(ExitCode::Refused, error));
}

std::expected<FeedSpec, CommandFailure> templateSpec(const SendArguments &arguments, const MessageTemplate &from,
                                                     const FeedArguments &feed, CommandContext &context)
{
    const auto refuse = [](const Error &error) { return std::unexpected(CommandFailure(ExitCode::Refused, error)); };
    const auto value = changed(arguments, from, feed);
    if (!value)
        return refuse(value.error());
    const auto choice = choiceOf(arguments, *value, context);
    if (!choice)
        return refuse(choice.error());
    auto spec = templateFeed(*value, *choice);
    if (!spec)
        return refuse(spec.error());
    return *spec;
}

} // namespace slipway
