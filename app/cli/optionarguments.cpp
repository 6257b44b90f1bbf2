#include "app/cli/optionarguments.h"
#include "model/core/optioncheck.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

// A flag that stands for a row: the first of the keys that the kind has.
Result<> setAlias(OptionValues &values, const BrokerKind &kind, const char *flag, const QStringList &keys,
                  const QString &value)
{
    for (const QString &key : keys) {
        if (!findOption(kind.options, key))
            continue;
        values.insert(key, value);
        return {};
    }
    return std::unexpected(Error{
        Error::Kind::Unsupported,
        tr("%1 knows no %2. slipwayctl options %3 lists what it knows.").arg(kind.displayName, QLatin1StringView(flag),
                                                                              kind.id),
        {}});
}

} // namespace

Result<OptionValues> optionValues(const std::vector<std::string> &typed, const BrokerKind &kind)
{
    QStringList assignments;
    for (const std::string &each : typed)
        assignments << QString::fromStdString(each);
    return optionsFromText(assignments, kind.options);
}

Result<OptionValues> optionArguments(const SendArguments &arguments, const BrokerKind &kind)
{
    auto values = optionValues(arguments.options, kind);
    if (!values)
        return values;
    Result<> set;
    if (arguments.partitions && *arguments.partitions < 1)
        return std::unexpected(Error{Error::Kind::Invalid, tr("--partitions takes a number from 1."), {}});
    if (arguments.partitions)
        set = setAlias(*values, kind, "--partitions", {u"partitions"_s}, QString::number(*arguments.partitions));
    if (set && arguments.reliable)
        set = setAlias(*values, kind, "--reliable", {u"dispatch"_s}, u"reliable"_s);
    if (set && !arguments.schema.empty())
        set = setAlias(*values, kind, "--schema", {u"schema"_s, u"schema.subject"_s},
                       QString::fromStdString(arguments.schema));
    if (set && !arguments.codec.empty())
        set = setAlias(*values, kind, "-z", {u"compression.codec"_s, u"compression.type"_s, u"compression"_s},
                       QString::fromStdString(arguments.codec));
    if (!set)
        return std::unexpected(set.error());
    return checkOptions(*values, kind.options);
}

} // namespace slipway
