#include "app/cli/secretarguments.h"
#include "app/cli/argumenttypes.h"
#include "app/cli/connectionargument.h"
#include "model/core/connectionaddress.h"
#include "model/core/optioncheck.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto KeychainPatience = 3s;

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// Those that the profile says it has, and the password of a user who is named without one.
QStringList wanted(const Profile &profile, const BrokerKind &kind)
{
    QStringList names = profile.secrets;
    const auto address = ConnectionAddress::parse(profile.address);
    if (address && !address->user.isEmpty() && findOption(kind.options, u"password"_s) && !names.contains(u"password"))
        names << u"password"_s;
    return names;
}

CommandFailure notGiven(const Profile &profile, const QString &name)
{
    const QString owner = profile.id.isEmpty() ? profile.kind : profile.name;
    return {ExitCode::NotReached,
            {Error::Kind::Unauthenticated,
             tr("%1 needs its %2. Give it with --secret %2=@FILE or in %3.")
                 .arg(profile.name, name, QString::fromLatin1(Services::secretVariable(owner, name))),
             {}}};
}

std::expected<QByteArray, CommandFailure> findOne(const Profile &profile, const QString &name, CommandContext &context)
{
    if (!profile.id.isEmpty()) {
        const auto store = context.services().secretStore();
        const auto kept = store ? (*store)->read(profile.id, name, context.call(KeychainPatience))
                                : Result<QByteArray>(std::unexpected(store.error()));
        if (kept)
            return *kept;
        const Error::Kind why = kept.error().kind;
        if (why == Error::Kind::TimedOut || why == Error::Kind::Forbidden || why == Error::Kind::Cancelled)
            return std::unexpected(CommandFailure(
                why == Error::Kind::Cancelled ? ExitCode::Interrupted : ExitCode::NotReached, kept.error()));
    }
    auto typed = context.console().askHidden(tr("%1 of %2: ").arg(name, profile.name), context.interrupts().token());
    if (typed)
        return *typed;
    if (context.interrupts().count() > 0)
        return std::unexpected(CommandFailure(
            ExitCode::Interrupted, {Error::Kind::Cancelled, tr("Interrupted: nothing was sent."), {}}));
    return std::unexpected(notGiven(profile, name));
}

} // namespace

void declareSecrets(CLI::App &command, std::vector<std::string> &typed)
{
    addRepeatable(command, "--secret", typed, "A secret from a file; never on the command line itself")->type_name("NAME=@FILE");
}

Result<QHash<QString, QByteArray>> readSecrets(const std::vector<std::string> &typed)
{
    QHash<QString, QByteArray> values;
    for (const std::string &each : typed) {
        const QString text = QString::fromStdString(each);
        const qsizetype at = text.indexOf(u"=@"_s);
        if (at < 1)
            return std::unexpected(
                Error{Error::Kind::Invalid, tr("A secret is never typed on the command line. Write --secret NAME=@FILE."), {}});
        QFile file(text.sliced(at + 2));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                Error{Error::Kind::Invalid, tr("The file %1 cannot be read.").arg(file.fileName()), file.errorString()});
        QByteArray secret = file.readAll();
        if (secret.endsWith('\n'))
            secret.chop(1);
        values.insert(text.first(at), secret);
    }
    return values;
}

std::expected<void, CommandFailure> findSecrets(const Profile &profile, const std::vector<std::string> &typed,
                                                CommandContext &context)
{
    Services &services = context.services();
    const QString owner = profile.id.isEmpty() ? profile.kind : profile.id;
    const auto values = readSecrets(typed);
    if (!values)
        return std::unexpected(CommandFailure(values.error()));
    for (auto each = values->cbegin(); each != values->cend(); ++each)
        services.giveSecret(owner, each.key(), each.value());
    for (const QString &name : wanted(profile, *services.kind(profile.kind))) {
        if (services.hasSecret(profile, name))
            continue;
        const auto found = findOne(profile, name, context);
        if (!found)
            return std::unexpected(found.error());
        services.giveSecret(owner, name, *found);
    }
    return {};
}

std::expected<Profile, CommandFailure> connectionWithSecrets(const std::string &named, const std::vector<std::string> &typed,
                                                             CommandContext &context)
{
    auto profile = connectionArgument(named, context);
    if (!profile)
        return std::unexpected(CommandFailure(std::move(profile.error())));
    if (const auto found = findSecrets(*profile, typed, context); !found)
        return std::unexpected(found.error());
    return std::move(*profile);
}

} // namespace slipway
