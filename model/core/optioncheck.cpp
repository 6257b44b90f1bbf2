#include "model/core/optioncheck.h"
#include "model/core/optiontext.h"
#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

std::unexpected<Error> invalid(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Invalid, message, {}});
}

std::unexpected<Error> unknown(const OptionTable &table, const QString &key)
{
    const QString nearest = nearestOption(table, key);
    return invalid(nearest.isEmpty() ? tr("There is no option %1 here.").arg(key)
                                     : tr("There is no option %1. Did you mean %2?").arg(key, nearest));
}

// Insertions, removals and replacements from one to the other.
qsizetype distance(QStringView from, QStringView to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            qsizetype &here = row[static_cast<std::size_t>(j) + 1];
            const qsizetype replaced = diagonal + (from[i].toLower() == to[j].toLower() ? 0 : 1);
            diagonal = here;
            here = std::min({replaced, here + 1, row[static_cast<std::size_t>(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

const OptionSpec *findOption(const OptionTable &table, QStringView key)
{
    const auto found = std::ranges::find_if(table, [key](const OptionSpec &option) { return option.key == key; });
    return found == table.end() ? nullptr : &*found;
}

QString nearestOption(const OptionTable &table, const QString &key)
{
    const auto nearest = std::ranges::min_element(
        table, {}, [&key](const OptionSpec &option) { return distance(key, option.key); });
    return nearest == table.end() ? QString() : nearest->key;
}

Result<OptionValues> checkOptions(const OptionValues &values, const OptionTable &table)
{
    OptionValues checked;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        const OptionSpec *option = findOption(table, key);
        if (!option)
            return unknown(table, key);
        if (option->kind == OptionSpec::Kind::Secret)
            return invalid(tr("%1 is a secret and is never written there. Give it with --secret %1=@FILE, or let "
                              "Slipway ask.")
                               .arg(key));
        auto typed = optionValue(*option, value);
        if (!typed)
            return std::unexpected(typed.error());
        checked.insert(key, *typed);
    }
    return checked;
}

Result<OptionValues> optionsFromText(const QStringList &assignments, const OptionTable &table)
{
    OptionValues values;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return invalid(tr("\"%1\" is no option. Write it as key=value.").arg(assignment));
        values.insert(assignment.first(equals), assignment.sliced(equals + 1));
    }
    return checkOptions(values, table);
}

Result<AddressOptions> optionsFromAddress(const ConnectionAddress &address, const OptionTable &table)
{
    AddressOptions found;
    OptionValues values;
    if (!address.password.isEmpty())
        found.secrets.insert(u"password"_s, address.password.toUtf8());
    for (const auto &[key, value] : address.query) {
        const OptionSpec *option = findOption(table, key);
        if (option && option->kind == OptionSpec::Kind::Secret)
            found.secrets.insert(key, value.toUtf8());
        else
            values.insert(key, value);
    }
    auto checked = checkOptions(values, table);
    if (!checked)
        return std::unexpected(checked.error());
    found.options = std::move(*checked);
    return found;
}

} // namespace slipway
