#pragma once
#include "model/templates/generatedvalue.h"
#include "model/templates/templateinput.h"
#include "model/templates/templatetext.h"
#include <QByteArrayList>

namespace slipway {

class TemplateRows;

// Makes the messages of a template. A message is a function of text, input, seed, number and row, so that any can be
// made again. One thread at a time.
class MessageRenderer {
public:
    struct Plan {
        Message text;     // with {{names}} in key, body, names and values of headers
        TemplateInput input;
        quint64 seed = 1;
        bool hasRows = false;
        std::optional<QByteArrayList> columns{}; // of the rows, where all have the same
    };

    // Every name that makes no value, with its place: unknown, without a value, or in a circle.
    [[nodiscard]] static std::expected<MessageRenderer, std::vector<TemplateFault>> compile(const Plan &plan);

    // Invalid where the row lacks a column. row: null without rows.
    [[nodiscard]] Result<Message> message(quint64 index, const TemplateRows *row = nullptr);

    // The variables that a message uses, in their order; generated ones and columns of rows are none.
    static QStringList variables(const Message &text);
    static bool usesRows(const Message &text);

private:
    struct Part {
        enum class Kind : quint8 { Bytes, Generated, Variable, Column } kind = Kind::Bytes;
        QByteArray bytes;                         // themselves, or the column's name
        const GeneratedValue *generated = nullptr;
        std::size_t variable = 0;
        quint64 place = 0;                        // of what is drawn
        TemplateFault at{};                       // of a column
    };
    using Parts = std::vector<Part>;
    struct Variable {
        QString name;
        Parts parts;
        bool done = false; // compiled; else it is being compiled
        std::optional<QByteArray> now; // of the message under way
    };
    struct Now {
        quint64 index;
        const TemplateRows *row;
    };
    class Compiler;

    [[nodiscard]] Result<QByteArray> made(const Parts &parts, const Now &now);
    [[nodiscard]] Result<std::optional<QByteArray>> madeOrNull(const std::optional<Parts> &parts, const Now &now);

    std::optional<Parts> m_key, m_body;
    struct Header {
        Parts name;
        std::optional<Parts> value;
        FieldType type;
    };
    std::vector<Header> m_headers;
    std::vector<Variable> m_variables;
    std::vector<Field> m_properties;
    std::optional<qint64> m_timestampMs;
    quint64 m_seed = 1;
    qint64 m_clockMs = 0, m_stepUs = 0;
};

} // namespace slipway
