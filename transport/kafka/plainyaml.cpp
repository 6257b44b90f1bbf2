#include "transport/kafka/plainyaml.h"
#include "transport/kafka/kafkatext.h"
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Level {
    qsizetype indent;
    QString path;
};

// Without a comment: one begins at the start or behind a blank, outside of quotes.
QString withoutComment(const QString &line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!quote.isNull())
            quote = line[i] == quote ? QChar() : quote;
        else if (line[i] == u'"' || line[i] == u'\'')
            quote = line[i];
        else if (line[i] == u'#' && (i == 0 || line[i - 1].isSpace()))
            return line.first(i);
    }
    return line;
}

std::optional<QString> scalar(const QString &text)
{
    const QString word = text.trimmed();
    if (word.size() >= 2 && (word.front() == u'"' || word.front() == u'\'') && word.back() == word.front()) {
        const QString inner = word.sliced(1, word.size() - 2);
        return word.front() == u'"' && inner.contains(u'\\') ? std::nullopt : std::optional(inner);
    }
    if (!word.isEmpty() && QStringView(u"&*|>{[!%@`\"'").contains(word.front()))
        return std::nullopt;
    return word;
}

std::optional<QStringList> values(const QString &text)
{
    const QString word = text.trimmed();
    if (!word.startsWith(u'[') || !word.endsWith(u']')) {
        const auto one = scalar(word);
        return one ? std::optional(QStringList{*one}) : std::nullopt;
    }
    QStringList list;
    for (const QString &each : word.sliced(1, word.size() - 2).split(u',', Qt::SkipEmptyParts)) {
        const auto one = scalar(each);
        if (!one)
            return std::nullopt;
        list << *one;
    }
    return list;
}

} // namespace

Result<PlainYaml> PlainYaml::parse(const QByteArray &text)
{
    PlainYaml made;
    std::vector<Level> levels;
    qint64 number = 0;
    for (const QByteArray &each : text.split('\n')) {
        ++number;
        const QString line = withoutComment(QString::fromUtf8(each)), trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed == u"---")
            continue;
        const auto refuse = [&] {
            return std::unexpected(Error{Error::Kind::Invalid,
                                         Kafka::tr("Line %1 is written in a way that is not read here: %2").arg(number).arg(trimmed),
                                         {}});
        };
        const auto isBlank = [](QChar c) { return c == u' '; };
        const qsizetype indent = std::distance(line.begin(), std::ranges::find_if_not(line, isBlank));
        const bool item = trimmed == u"-" || trimmed.startsWith(u"- "_s);
        while (!levels.empty() && (item ? levels.back().indent > indent : levels.back().indent >= indent))
            levels.pop_back();
        const QString parent = levels.empty() ? QString() : levels.back().path;
        if (item) {
            const auto value = scalar(trimmed.sliced(1));
            if (!value || parent.isEmpty())
                return refuse();
            made.m_lists[parent] << *value;
            continue;
        }
        const qsizetype colon = trimmed.indexOf(u':');
        if (colon < 1 || (colon + 1 < trimmed.size() && !trimmed[colon + 1].isSpace()))
            return refuse();
        const auto name = scalar(trimmed.first(colon));
        const QString rest = trimmed.sliced(colon + 1).trimmed();
        const auto found = values(rest);
        if (!name || !found)
            return refuse();
        const QString path = parent.isEmpty() ? *name : QString(parent + u'.' + *name);
        made.m_names[parent] << *name;
        if (!rest.isEmpty())
            made.m_lists.insert(path, *found);
        levels.push_back({indent, path});
    }
    return made;
}

} // namespace slipway
