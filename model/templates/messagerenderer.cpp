#include "model/templates/messagerenderer.h"
#include "model/templates/templaterows.h"
#include <QCoreApplication>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView RowPrefix("$row.");

QString tr(const char *text)
{
    return QCoreApplication::translate("Template", text);
}

QString headerField(const Field &header)
{
    return tr("header %1").arg(QString::fromUtf8(header.name));
}

// Each text of a message with the words for it.
template <typename Use>
void eachText(const Message &text, Use use)
{
    if (text.key)
        use(tr("key"), *text.key);
    for (const Field &header : text.headers) {
        use(headerField(header), header.name);
        if (header.value)
            use(headerField(header), *header.value);
    }
    if (text.body)
        use(tr("body"), *text.body);
}

} // namespace

// Turns texts into parts; collects what is wrong.
class MessageRenderer::Compiler {
public:
    Compiler(const Plan &plan, MessageRenderer &into) : m_plan(plan), m_into(into) {}

    Parts parts(const QString &field, QByteArrayView text)
    {
        Parts parts;
        auto parsed = TemplateText::parse(field, text);
        if (!parsed) {
            faults.push_back(std::move(parsed.error()));
            return parts;
        }
        for (TemplateText::Piece &piece : parsed->pieces) {
            if (!piece.isName)
                parts.push_back({.kind = Part::Kind::Bytes, .bytes = std::move(piece.bytes)});
            else if (auto part = named(field, text, piece))
                parts.push_back(std::move(*part));
        }
        return parts;
    }

    std::vector<TemplateFault> faults;

private:
    std::optional<Part> fault(const QString &field, QByteArrayView text, qsizetype offset, const QString &message)
    {
        faults.push_back(TemplateText::faultAt(field, text, offset, message));
        return std::nullopt;
    }

    std::optional<Part> named(const QString &field, QByteArrayView text, const TemplateText::Piece &piece)
    {
        const QString words = QString::fromUtf8(piece.bytes);
        if (piece.bytes.startsWith(RowPrefix)) {
            const QByteArray column = piece.bytes.sliced(RowPrefix.size());
            if (!m_plan.hasRows)
                return fault(field, text, piece.offset,
                             tr("{{%1}} takes a column of a file of rows, and there is none.").arg(words));
            if (m_plan.columns && !m_plan.columns->contains(column))
                return fault(field, text, piece.offset,
                             tr("The rows have no column %1. They have %2.")
                                 .arg(QString::fromUtf8(column), QString::fromUtf8(m_plan.columns->join(", "))));
            return Part{.kind = Part::Kind::Column,
                        .bytes = column,
                        .at = TemplateText::faultAt(field, text, piece.offset,
                                                    tr("The row has no %1.").arg(QString::fromUtf8(column)))};
        }
        if (piece.bytes.startsWith('$')) {
            if (const GeneratedValue *generated = generatedValue(piece.bytes))
                return Part{.kind = Part::Kind::Generated, .bytes = {}, .generated = generated, .place = ++m_places};
            return fault(field, text, piece.offset, tr("Slipway makes no value named {{%1}}.").arg(words));
        }
        return variable(field, text, piece);
    }

    std::optional<Part> variable(const QString &field, QByteArrayView text, const TemplateText::Piece &piece)
    {
        const QString name = QString::fromUtf8(piece.bytes);
        const TemplateInput &input = m_plan.input;
        const bool secret = input.variables.value(name).secret;
        if (const auto &values = secret ? input.secretValues : input.values; values.contains(name))
            return Part{.kind = Part::Kind::Bytes, .bytes = values.value(name)}; // as it is
        const auto declared = input.variables.constFind(name);
        if (declared == input.variables.cend() || !declared->byDefault)
            return fault(field, text, piece.offset,
                         secret ? tr("{{%1}} is a secret that was not given.").arg(name)
                                : tr("{{%1}} has no value. Give it one, or a default in the template.").arg(name));
        auto &all = m_into.m_variables;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].name != name)
                continue;
            if (!all[i].done)
                return fault(field, text, piece.offset, tr("{{%1}} needs itself for its value.").arg(name));
            return Part{.kind = Part::Kind::Variable, .bytes = {}, .variable = i};
        }
        const std::size_t at = all.size();
        all.push_back({.name = name, .parts = {}, .now = {}});
        Parts made = parts(tr("variable %1").arg(name), declared->byDefault->toUtf8());
        all[at].parts = std::move(made); // the list may have grown
        all[at].done = true;
        return Part{.kind = Part::Kind::Variable, .bytes = {}, .variable = at};
    }

    const Plan &m_plan;
    MessageRenderer &m_into;
    quint64 m_places = 0;
};

std::expected<MessageRenderer, std::vector<TemplateFault>> MessageRenderer::compile(const Plan &plan)
{
    MessageRenderer renderer;
    renderer.m_seed = plan.seed;
    renderer.m_clockMs = plan.input.clockMs;
    renderer.m_stepUs = plan.input.stepUs;
    renderer.m_properties = plan.text.properties;
    renderer.m_timestampMs = plan.text.timestampMs;
    Compiler compiler(plan, renderer);
    if (plan.text.key)
        renderer.m_key = compiler.parts(tr("key"), *plan.text.key);
    for (const Field &header : plan.text.headers) {
        Header compiled{.name = compiler.parts(headerField(header), header.name), .value = {}, .type = header.type};
        if (header.value)
            compiled.value = compiler.parts(headerField(header), *header.value);
        renderer.m_headers.push_back(std::move(compiled));
    }
    if (plan.text.body)
        renderer.m_body = compiler.parts(tr("body"), *plan.text.body);
    if (!compiler.faults.empty())
        return std::unexpected(std::move(compiler.faults));
    return renderer;
}

Result<QByteArray> MessageRenderer::made(const Parts &parts, const Now &now)
{
    if (parts.size() == 1 && parts.front().kind == Part::Kind::Bytes)
        return parts.front().bytes; // shared, not copied
    QByteArray bytes("", 0);
    for (const Part &part : parts) {
        switch (part.kind) {
        case Part::Kind::Bytes: bytes += part.bytes; break;
        case Part::Kind::Generated: {
            GeneratedFrom from{.draw = Draw(m_seed, now.index, part.place),
                               .index = now.index,
                               .nowMs = m_clockMs + static_cast<qint64>(now.index) * m_stepUs / 1000};
            part.generated->append(bytes, from);
            break;
        }
        case Part::Kind::Variable: {
            Variable &variable = m_variables[part.variable];
            if (!variable.now) { // made once a message: key and body may share it
                auto value = made(variable.parts, now);
                if (!value)
                    return value;
                variable.now = std::move(*value);
            }
            bytes += *variable.now;
            break;
        }
        case Part::Kind::Column: {
            const auto value = now.row ? now.row->value(part.bytes) : std::nullopt;
            if (!value)
                return std::unexpected(part.at.withPlace());
            bytes += *value;
            break;
        }
        }
    }
    return bytes;
}

Result<std::optional<QByteArray>> MessageRenderer::madeOrNull(const std::optional<Parts> &parts, const Now &now)
{
    if (!parts)
        return std::nullopt;
    return made(*parts, now).transform([](QByteArray &&bytes) { return std::optional(std::move(bytes)); });
}

Result<Message> MessageRenderer::message(quint64 index, const TemplateRows *row)
{
    const Now now{index, row};
    for (Variable &variable : m_variables)
        variable.now.reset();
    auto key = madeOrNull(m_key, now);
    auto body = madeOrNull(m_body, now);
    if (!key || !body)
        return std::unexpected((key ? body : key).error());
    Message message{std::move(*key), std::move(*body), {}, m_properties, m_timestampMs};
    message.headers.reserve(m_headers.size());
    for (const Header &header : m_headers) {
        auto name = made(header.name, now);
        auto value = madeOrNull(header.value, now);
        if (!name || !value)
            return std::unexpected(name ? value.error() : name.error());
        message.headers.push_back({std::move(*name), std::move(*value), header.type});
    }
    return message;
}

QStringList MessageRenderer::variables(const Message &text)
{
    QStringList names;
    eachText(text, [&names](const QString &field, QByteArrayView bytes) {
        if (const auto parsed = TemplateText::parse(field, bytes))
            for (const TemplateText::Piece &piece : parsed->pieces)
                if (const QString name = QString::fromUtf8(piece.bytes);
                    piece.isName && !name.startsWith(u'$') && !names.contains(name))
                    names << name;
    });
    return names;
}

bool MessageRenderer::usesRows(const Message &text)
{
    bool uses = false;
    eachText(text, [&uses](const QString &field, QByteArrayView bytes) {
        if (const auto parsed = TemplateText::parse(field, bytes))
            for (const TemplateText::Piece &piece : parsed->pieces)
                uses = uses || (piece.isName && piece.bytes.startsWith(RowPrefix));
    });
    return uses;
}

} // namespace slipway
