#include "model/core/optiontext.h"
#include <QCoreApplication>
#include <QMetaType>
#include <array>
#include <cmath>
#include <utility>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

std::unexpected<Error> invalid(const OptionSpec &option, const QString &text)
{
    return std::unexpected(Error{Error::Kind::Invalid,
                                 tr("%1 cannot be \"%2\": it takes %3.").arg(option.key, text, optionRange(option)),
                                 {}});
}

struct Unit {
    QLatin1StringView name;
    qint64 factor;
};
constexpr std::array Durations{Unit{"ms"_L1, 1}, Unit{"s"_L1, 1000}, Unit{"m"_L1, 60'000}, Unit{"h"_L1, 3'600'000}};
constexpr std::array Sizes{Unit{"kib"_L1, 1 << 10}, Unit{"mib"_L1, 1 << 20}, Unit{"gib"_L1, 1 << 30},
                           Unit{"kb"_L1, 1000},     Unit{"mb"_L1, 1'000'000}, Unit{"gb"_L1, 1'000'000'000},
                           Unit{"b"_L1, 1}};

// A whole number with one of the units behind it, or none.
template <std::size_t N>
std::optional<qint64> withUnit(QStringView text, const std::array<Unit, N> &units)
{
    qint64 factor = 1;
    const QString lower = text.trimmed().toString().toLower();
    QStringView digits = lower;
    for (const Unit &unit : units) {
        if (digits.endsWith(unit.name)) {
            digits.chop(unit.name.size());
            factor = unit.factor;
            break;
        }
    }
    bool ok = false;
    const qint64 number = digits.trimmed().toLongLong(&ok);
    qint64 product = 0;
    if (!ok || __builtin_mul_overflow(number, factor, &product))
        return std::nullopt;
    return product;
}

std::optional<bool> toggle(const QString &text)
{
    const QString lower = text.trimmed().toLower();
    if (lower == "true"_L1 || lower == "yes"_L1 || lower == "on"_L1 || lower == "1"_L1)
        return true;
    if (lower == "false"_L1 || lower == "no"_L1 || lower == "off"_L1 || lower == "0"_L1)
        return false;
    return std::nullopt;
}

bool inRange(const OptionSpec &option, double number)
{
    return std::isfinite(number) && (!option.minimum || number >= *option.minimum) &&
           (!option.maximum || number <= *option.maximum);
}

Result<QVariant> wholeNumber(const OptionSpec &option, const QString &text, std::optional<qint64> number)
{
    if (!number || !inRange(option, static_cast<double>(*number)))
        return invalid(option, text);
    return QVariant(static_cast<qlonglong>(*number));
}

Result<QVariant> number(const OptionSpec &option, const QString &text)
{
    bool whole = false, fraction = false;
    const qint64 integer = text.trimmed().toLongLong(&whole);
    if (whole)
        return wholeNumber(option, text, integer);
    const double real = text.trimmed().toDouble(&fraction);
    if (!fraction || !inRange(option, real))
        return invalid(option, text);
    return QVariant(real);
}

QString written(double number)
{
    return number == std::floor(number) && std::abs(number) < 1e15 ? QString::number(static_cast<qint64>(number))
                                                                     : QString::number(number);
}

} // namespace

QString optionRange(const OptionSpec &option)
{
    QString what;
    switch (option.kind) {
    case OptionSpec::Kind::Text: return tr("text");
    case OptionSpec::Kind::Path: return tr("the name of a file");
    case OptionSpec::Kind::Secret: return tr("a secret");
    case OptionSpec::Kind::Toggle: return tr("true or false");
    case OptionSpec::Kind::Choice: return tr("one of %1").arg(option.choices.join(u", "_s));
    case OptionSpec::Kind::Number: what = tr("a number"); break;
    case OptionSpec::Kind::Duration: what = tr("milliseconds, or a time such as 5s"); break;
    case OptionSpec::Kind::Bytes: what = tr("bytes, or a size such as 4MiB"); break;
    }
    if (option.minimum && option.maximum)
        return tr("%1, from %2 to %3").arg(what, written(*option.minimum), written(*option.maximum));
    if (option.minimum)
        return tr("%1, at least %2").arg(what, written(*option.minimum));
    if (option.maximum)
        return tr("%1, at most %2").arg(what, written(*option.maximum));
    return what;
}

Result<QVariant> optionValue(const OptionSpec &option, const QString &text)
{
    switch (option.kind) {
    case OptionSpec::Kind::Text:
    case OptionSpec::Kind::Secret: return QVariant(text);
    case OptionSpec::Kind::Path:
        if (text.isEmpty())
            return invalid(option, text);
        return QVariant(text);
    case OptionSpec::Kind::Number: return number(option, text);
    case OptionSpec::Kind::Duration: return wholeNumber(option, text, withUnit(text, Durations));
    case OptionSpec::Kind::Bytes: return wholeNumber(option, text, withUnit(text, Sizes));
    case OptionSpec::Kind::Toggle:
        if (const auto truth = toggle(text))
            return QVariant(*truth);
        return invalid(option, text);
    case OptionSpec::Kind::Choice:
        for (const QString &choice : option.choices)
            if (choice.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
                return QVariant(choice);
        return invalid(option, text);
    }
    std::unreachable();
}

Result<QVariant> optionValue(const OptionSpec &option, const QVariant &value)
{
    const int type = value.typeId();
    const bool isText = type == QMetaType::QString || type == QMetaType::QByteArray;
    const bool isNumber = type == QMetaType::Int || type == QMetaType::UInt || type == QMetaType::LongLong ||
                          type == QMetaType::ULongLong || type == QMetaType::Double || type == QMetaType::Float;
    const bool isToggle = type == QMetaType::Bool;
    const bool wantsToggle = option.kind == OptionSpec::Kind::Toggle;
    const bool wantsNumber = option.kind == OptionSpec::Kind::Number || option.kind == OptionSpec::Kind::Duration ||
                             option.kind == OptionSpec::Kind::Bytes;
    // A number for text is what a hand-written file has ("client.id": 5); true for a number is a mistake.
    if (!isText && !(isNumber && !wantsToggle) && !(isToggle && !wantsNumber))
        return invalid(option, value.toString());
    return optionValue(option, value.toString());
}

} // namespace slipway
