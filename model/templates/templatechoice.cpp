#include "model/templates/templatechoice.h"
#include "model/templates/messagerenderer.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Template", text);
}

std::unexpected<Error> invalid(const QString &message)
{
    return std::unexpected(Error{Error::Kind::Invalid, message, {}});
}

Message textOf(const MessageTemplate &of)
{
    return {of.key, of.body, of.headers, {}, {}};
}

// A value for a name that is not there is a slip of the pen, and would go unseen.
Result<> check(const MessageTemplate &of, const TemplateChoice &choice)
{
    QStringList known = templateVariables(of) + of.variables.keys();
    known.removeDuplicates();
    for (const auto *values : {&choice.values, &choice.secretValues})
        for (auto each = values->cbegin(); each != values->cend(); ++each) {
            if (!known.contains(each.key()))
                return invalid(known.isEmpty()
                                   ? tr("The template %1 has no variables, so none is named %2.").arg(of.name, each.key())
                                   : tr("The template %1 has no variable %2. It has %3.")
                                         .arg(of.name, each.key(), known.join(u", "_s)));
            const bool secret = of.variables.value(each.key()).secret;
            if (secret && values == &choice.values)
                return invalid(tr("%1 is a secret of the template %2: it is not given as plain text.").arg(each.key(), of.name));
        }
    return {};
}

} // namespace

QStringList templateVariables(const MessageTemplate &of)
{
    QStringList names = MessageRenderer::variables(textOf(of));
    for (const TemplateVariable &variable : of.variables)
        if (variable.byDefault)
            names += MessageRenderer::variables({{}, variable.byDefault->toUtf8(), {}, {}, {}});
    names.removeDuplicates();
    return names;
}

std::vector<TemplateFault> templateFaults(const MessageTemplate &of)
{
    MessageRenderer::Plan plan{.text = textOf(of), .input = {.variables = of.variables}, .hasRows = true};
    for (const QString &name : templateVariables(of)) {
        const TemplateVariable variable = of.variables.value(name);
        if (variable.secret)
            plan.input.secretValues.insert(name, {});
        else if (!variable.byDefault)
            plan.input.values.insert(name, {});
    }
    const auto compiled = MessageRenderer::compile(plan);
    return compiled ? std::vector<TemplateFault>() : compiled.error();
}

Result<FeedSpec> templateFeed(const MessageTemplate &of, const TemplateChoice &choice)
{
    FeedSpec spec;
    spec.source = FeedSpec::Source::Template;
    spec.title = of.name;
    spec.base = textOf(of);
    spec.destination = of.destination;
    spec.partition = of.partition;
    if (const auto checked = check(of, choice); !checked)
        return std::unexpected(checked.error());
    spec.seed = choice.seed.value_or(of.seed.value_or(QRandomGenerator::global()->generate64()));
    spec.templated = {.variables = of.variables,
                      .values = choice.values,
                      .secretValues = choice.secretValues,
                      .rows = TemplateInput::Rows::None,
                      .clockMs = choice.nowMs,
                      .stepUs = choice.ratePerSecond > 0 ? static_cast<qint64>(1e6 / choice.ratePerSecond) : 0};
    spec.count = choice.count.value_or(choice.rows.isEmpty() ? 1 : 0);
    if (choice.rows.isEmpty())
        return spec;
    spec.file = QFileInfo(choice.rows).absoluteFilePath();
    spec.templated.rows = QFileInfo(choice.rows).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0
                              ? TemplateInput::Rows::Csv
                              : TemplateInput::Rows::JsonLines;
    auto identity = identify(spec.file);
    if (!identity)
        return std::unexpected(identity.error());
    spec.identity = std::move(*identity);
    return spec;
}

} // namespace slipway
