#include "app/cli/feedarguments.h"
#include "app/cli/fieldarguments.h"
#include "app/cli/standardinput.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

} // namespace

std::expected<FeedSpec, CommandFailure> FeedArguments::spec()
{
    const auto refuse = [](Error error) {
        const bool system = error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::StorageFull;
        const ExitCode exit = system ? exitFor(error.kind) : ExitCode::Refused;
        return std::unexpected(CommandFailure(exit, std::move(error)));
    };
    if (const auto checked = check(); !checked)
        return refuse(checked.error());
    auto message = base();
    if (!message)
        return refuse(message.error());
    FeedSpec spec;
    spec.base = std::move(*message);
    spec.destination.name = QString::fromStdString(m_arguments.topic);
    spec.partition = m_arguments.partition ? static_cast<qint32>(*m_arguments.partition) : -1;
    if (m_arguments.generate) {
        spec.source = FeedSpec::Source::Generator;
        spec.count = static_cast<quint64>(*m_arguments.generate);
        spec.size = m_arguments.size.value_or(100);
        spec.title = tr("%1 generated").arg(spec.count);
        return spec;
    }
    if (const auto filled = m_arguments.input ? many(spec) : body(spec); !filled)
        return refuse(filled.error());
    return spec;
}

Result<> FeedArguments::check() const
{
    const SendArguments &a = m_arguments;
    const int bodies = int(a.message.has_value()) + int(a.file.has_value()) + int(a.dash.has_value()) +
                       int(a.nullBody) + int(a.input.has_value()) + int(a.generate.has_value());
    if (a.dash && *a.dash != "-")
        return wrong(tr("\"%1\" is one word too many. The body goes behind -m, or - reads it from standard input.")
                         .arg(QString::fromStdString(*a.dash)));
    if (bodies == 0)
        return wrong(tr("There is no body to send. Give it with -m TEXT, from a file with -f FILE, or from standard "
                        "input with -."));
    if (bodies > 1)
        return wrong(tr("Give the body once: -m, -f, -, -Z, --input or --generate."));
    if (a.count && (a.input || a.generate))
        return wrong(tr("-n is for one message. The input says how many there are."));
    if (a.count && *a.count < 1)
        return wrong(tr("-n takes a number from 1."));
    if (!a.variables.empty() || a.rows || a.seed)
        return wrong(tr("--var, --rows and --seed belong to --template."));
    if ((a.format || a.skipBad) && !a.input)
        return wrong(tr("--format and --skip-bad belong to --input."));
    if (a.size && !a.generate)
        return wrong(tr("--size belongs to --generate."));
    if (a.generate && (*a.generate < 1 || a.size.value_or(100) < 0))
        return wrong(tr("--generate takes a number from 1, --size one from 0."));
    if (a.partition && (*a.partition < 0 || *a.partition > std::numeric_limits<qint32>::max()))
        return wrong(tr("A partition is a number from 0; %1 is none.").arg(*a.partition));
    if (a.rate && !(*a.rate > 0))
        return wrong(tr("--rate takes messages a second, more than 0."));
    return {};
}

Result<Message> FeedArguments::base() const
{
    Message message;
    if (m_arguments.key)
        message.key = QByteArray::fromStdString(*m_arguments.key);
    for (const std::string &text : m_arguments.headers) {
        auto header = headerArgument(text);
        if (!header)
            return std::unexpected(header.error());
        message.headers.push_back(std::move(*header));
    }
    for (const std::string &text : m_arguments.attributes) {
        auto attributes = attributesArgument(text);
        if (!attributes)
            return std::unexpected(attributes.error());
        for (Field &attribute : *attributes)
            message.headers.push_back(std::move(attribute));
    }
    return message;
}

Result<> FeedArguments::body(FeedSpec &spec)
{
    spec.count = static_cast<quint64>(m_arguments.count.value_or(1));
    spec.title = spec.count == 1 ? tr("one message") : tr("one message, %1 times").arg(spec.count);
    if (m_arguments.message) {
        spec.base.body = QByteArray::fromStdString(*m_arguments.message);
    } else if (m_arguments.dash) {
        auto all = m_input.readAll();
        if (!all)
            return std::unexpected(all.error());
        spec.base.body = std::move(*all);
    } else if (m_arguments.file) {
        QFile file(QString::fromStdString(*m_arguments.file));
        if (!file.open(QIODevice::ReadOnly) || QFileInfo(file).isDir())
            return std::unexpected(Error{Error::Kind::Invalid,
                                         tr("The file %1 cannot be read. Check its name and its rights.")
                                             .arg(file.fileName()),
                                         file.errorString()});
        spec.base.body = file.readAll();
        spec.title = QFileInfo(file).fileName();
    }
    if (spec.base.body && spec.base.body->isNull()) // nothing was read: empty, not null
        spec.base.body = QByteArray("");
    return {};
}

Result<> FeedArguments::many(FeedSpec &spec)
{
    const bool standardInput = *m_arguments.input == "-";
    const auto source = format(standardInput);
    if (!source)
        return std::unexpected(source.error());
    spec.source = *source;
    if (standardInput) {
        auto spooled = m_input.spool(m_home.spool());
        if (!spooled)
            return std::unexpected(spooled.error());
        spec.file = *spooled;
        spec.title = tr("standard input");
    } else {
        spec.file = QFileInfo(QString::fromStdString(*m_arguments.input)).absoluteFilePath();
        spec.title = QFileInfo(spec.file).fileName();
    }
    auto identity = identify(spec.file);
    if (!identity)
        return std::unexpected(identity.error());
    spec.identity = std::move(*identity);
    return {};
}

Result<FeedSpec::Source> FeedArguments::format(bool standardInput) const
{
    using Source = FeedSpec::Source;
    QString name = QString::fromStdString(m_arguments.format.value_or("auto"));
    if (name == u"auto")
        name = standardInput ? u"lines"_s : QFileInfo(QString::fromStdString(*m_arguments.input)).suffix().toLower();
    if (name == u"jsonl" || name == u"ndjson")
        return Source::JsonLines;
    if (name == u"csv")
        return Source::Csv;
    if (name == u"whole")
        return Source::WholeFile;
    if (name == u"lines" || !m_arguments.format || *m_arguments.format == "auto")
        return Source::Lines;
    return wrong(tr("There is no format named %1. Known are auto, lines, jsonl, csv and whole.").arg(name));
}

} // namespace slipway
