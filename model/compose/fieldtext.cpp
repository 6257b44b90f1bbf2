#include "model/compose/fieldtext.h"
#include "model/compose/jsonscanner.h"
#include "model/compose/jsontext.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::fieldtext {

namespace {

const auto HexMark = "hex:"_L1;

// What the token's text means: a string without quotes and escapes, everything else as it is written.
QString meaning(QStringView token)
{
    if (!token.startsWith(u'"'))
        return token.toString();
    return QJsonDocument::fromJson(QByteArray("[" + token.toUtf8() + "]")).array().first().toString();
}

// The members of the one object, in order. Nested values come as their text.
std::vector<FieldRow> fromObject(const QString &text)
{
    using Kind = JsonScanner::Kind;
    std::vector<FieldRow> rows;
    JsonScanner scanner(text);
    QString name;
    int depth = 0;
    bool named = false;
    qsizetype nestedFrom = 0;
    for (auto token = scanner.next(); token && token->kind != Kind::End; token = scanner.next()) {
        const qsizetype from = token->text.data() - QStringView(text).data();
        if (token->kind == Kind::Open && ++depth == 2)
            nestedFrom = from;
        if (token->kind == Kind::Close && --depth == 1 && named) {
            rows.push_back({true, name, FieldRow::Type::Text, text.sliced(nestedFrom, from + 1 - nestedFrom)});
            named = false;
        }
        if (depth != 1 || token->kind != Kind::Value)
            continue;
        if (!named) {
            name = meaning(token->text);
            named = true;
            continue;
        }
        const bool null = token->text == u"null";
        rows.push_back({true, name, null ? FieldRow::Type::Null : FieldRow::Type::Text, null ? QString() : meaning(token->text)});
        named = false;
    }
    return rows;
}

FieldRow fromLine(QString line)
{
    FieldRow row;
    if (line.startsWith(u'#')) {
        row.on = false;
        qsizetype name = 1; // at the end, spaces are of the value
        while (name < line.size() && line[name].isSpace())
            ++name;
        line = line.sliced(name);
    }
    const qsizetype equals = line.indexOf(u'=');
    const qsizetype colon = line.indexOf(u": "_s);
    const bool http = colon > 0 && (equals < 0 || colon < equals);
    const qsizetype end = http ? colon : equals;
    row.name = (end < 0 ? line : line.first(end)).trimmed();
    if (end < 0) {
        row.type = FieldRow::Type::Null;
        return row;
    }
    const bool spaced = !http && end > 0 && line[end - 1] == u' ' && line.sliced(end + 1).startsWith(u' '); // "a = b"
    row.value = line.sliced(end + (http || spaced ? 2 : 1));
    if (row.value.startsWith(HexMark)) {
        row.type = FieldRow::Type::Bytes;
        row.value.remove(0, HexMark.size());
    }
    return row;
}

} // namespace

std::vector<FieldRow> parse(const QString &text)
{
    if (text.trimmed().startsWith(u'{') && !jsontext::firstMistake(text))
        return fromObject(text);
    std::vector<FieldRow> rows;
    for (const QString &line : text.split(u'\n')) {
        const QString bare = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (!bare.trimmed().isEmpty())
            rows.push_back(fromLine(bare));
    }
    return rows;
}

QString print(const std::vector<FieldRow> &rows)
{
    QString text;
    for (const FieldRow &row : rows) {
        text += row.on ? QString() : u"# "_s;
        text += row.name;
        if (row.type == FieldRow::Type::Text)
            text += u'=' + row.value;
        else if (row.type == FieldRow::Type::Bytes)
            text += u'=' + HexMark + row.value;
        text += u'\n';
    }
    return text;
}

} // namespace slipway::fieldtext
