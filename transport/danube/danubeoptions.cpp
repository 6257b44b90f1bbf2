#include "transport/danube/danubeoptions.h"
#include "transport/danube/danubetext.h"
#include <QVariant>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

std::unexpected<Error> invalid(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Invalid, message, {}});
}

// A whole number in its range, or the default when the option is absent.
Result<int> number(const OptionValues &values, const QString &key, int byDefault, int least, int most)
{
    const auto found = values.constFind(key);
    if (found == values.cend() || found->toString().isEmpty())
        return byDefault;
    bool ok = false;
    const int value = found->toString().toInt(&ok);
    if (!ok || value < least || value > most)
        return invalid(Danube::tr("%1 is %2; it must be a number from %3 to %4.")
                           .arg(key, found->toString())
                           .arg(least)
                           .arg(most));
    return value;
}

Result<bool> toggle(const OptionValues &values, const QString &key, bool byDefault)
{
    const QString text = values.value(key).toString().toLower();
    if (text.isEmpty())
        return byDefault;
    if (text == u"true" || text == u"1" || text == u"on" || text == u"yes")
        return true;
    if (text == u"false" || text == u"0" || text == u"off" || text == u"no")
        return false;
    return invalid(Danube::tr("%1 is %2; it must be true or false.").arg(key, text));
}

Result<DanubeOptions::Dispatch> dispatchNamed(const QString &text)
{
    if (text.isEmpty() || text == u"auto")
        return DanubeOptions::Dispatch::Auto;
    if (text == u"reliable")
        return DanubeOptions::Dispatch::Reliable;
    if (text == u"non-reliable")
        return DanubeOptions::Dispatch::NonReliable;
    return invalid(Danube::tr("dispatch is %1; it must be auto, reliable or non-reliable.").arg(text));
}

} // namespace

Result<DanubeOptions> DanubeOptions::from(const OptionValues &values)
{
    DanubeOptions options;
    if (const QString name = values.value(u"producer.name"_s).toString(); !name.isEmpty())
        options.producerName = name;
    const auto partitions = number(values, u"partitions"_s, options.partitions, 0, 10'000);
    const auto dispatch = dispatchNamed(values.value(u"dispatch"_s).toString());
    const auto window = number(values, u"window"_s, options.window, 1, 10'000);
    const auto order = toggle(values, u"order"_s, options.order);
    const auto timeout = number(values, u"timeout.ms"_s, int(options.timeout.count()), 1, 3'600'000);
    const auto retryMax = number(values, u"retry.max"_s, options.retryMax, 0, 1000);
    for (const Result<int> *each : {&partitions, &window, &timeout, &retryMax})
        if (!*each)
            return std::unexpected(each->error());
    if (!dispatch)
        return std::unexpected(dispatch.error());
    if (!order)
        return std::unexpected(order.error());
    options.partitions = *partitions;
    options.dispatch = *dispatch;
    options.window = *order ? 1 : *window;
    options.order = *order;
    options.timeout = std::chrono::milliseconds(*timeout);
    options.retryMax = *retryMax;
    if (const QString text = values.value(u"schema"_s).toString(); !text.isEmpty()) {
        auto schema = parseSchema(text);
        if (!schema)
            return std::unexpected(schema.error());
        options.schema = std::move(*schema);
    }
    return options;
}

Result<SchemaChoice> DanubeOptions::parseSchema(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    SchemaChoice choice{.which = SchemaChoice::Version::Latest, .subject = text, .version = 0};
    if (colon >= 0) {
        QString version = text.sliced(colon + 1);
        choice.which = SchemaChoice::Version::Pinned;
        if (version.endsWith(u'+')) {
            version.chop(1);
            choice.which = SchemaChoice::Version::AtLeast;
        }
        bool ok = false;
        choice.version = version.toInt(&ok);
        choice.subject = text.first(colon);
        if (!ok || choice.version < 1)
            return invalid(Danube::tr("%1 is no schema version. Write SUBJECT, SUBJECT:3 or SUBJECT:3+.").arg(text));
    }
    if (choice.subject.isEmpty() || choice.subject.contains(u'/'))
        return invalid(Danube::tr("%1 is no schema subject. A subject has a name without a slash.").arg(text));
    return choice;
}

} // namespace slipway
