#include "app/cli/optionarguments.h"
#include "app/cli/nearest.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

const OptionSpec *row(const BrokerKind &kind, const QString &key)
{
    for (const OptionSpec &option : kind.options)
        if (option.key == key)
            return &option;
    return nullptr;
}

Result<> setOption(OptionValues &values, const BrokerKind &kind, const std::string &text)
{
    const QString typed = QString::fromStdString(text);
    const qsizetype equals = typed.indexOf(u'=');
    if (equals < 1)
        return std::unexpected(
            Error{Error::Kind::Invalid, tr("\"%1\" is no option. Write -X option=value.").arg(typed), {}});
    const QString key = typed.first(equals);
    if (!row(kind, key)) {
        QStringList keys;
        for (const OptionSpec &option : kind.options)
            keys << option.key;
        const QString near = nearest(key, keys);
        QString message = tr("%1 has no option %2.").arg(kind.displayName, key);
        if (!near.isEmpty())
            message += u' ' + tr("Did you mean %1?").arg(near);
        message += u' ' + tr("slipwayctl options %1 lists them.").arg(kind.id);
        return std::unexpected(Error{Error::Kind::Invalid, message, {}});
    }
    values.insert(key, typed.sliced(equals + 1));
    return {};
}

// A flag that stands for a row: the first of the keys that the kind has.
Result<> setAlias(OptionValues &values, const BrokerKind &kind, const char *flag, const QStringList &keys,
                  const QString &value)
{
    for (const QString &key : keys) {
        if (!row(kind, key))
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
    OptionValues values;
    for (const std::string &text : typed)
        if (const auto set = setOption(values, kind, text); !set)
            return std::unexpected(set.error());
    return values;
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
    return values;
}

} // namespace slipway
