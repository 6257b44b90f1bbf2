#include "transport/danube/danubetopic.h"
#include "transport/danube/danubetext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool isWord(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-';
    });
}

constexpr QLatin1StringView Part("-part-");

} // namespace

Result<> DanubeTopic::check(const QString &name)
{
    const qsizetype slash = name.indexOf(u'/', 1);
    if (name.startsWith(u'/') && slash > 0 && isWord(QStringView(name).sliced(1, slash - 1))
        && isWord(QStringView(name).sliced(slash + 1)))
        return {};
    return std::unexpected(
        Error{Error::Kind::Invalid,
              Danube::tr("%1 is no Danube topic. Write it as /namespace/topic, in letters, digits, - and _.")
                  .arg(name.isEmpty() ? u"\"\""_s : name),
              {}});
}

QString DanubeTopic::nameSpace(const QString &name)
{
    return name.section(u'/', 1, 1);
}

QString DanubeTopic::partition(const QString &base, qint32 index)
{
    return base + Part + QString::number(index);
}

std::optional<qint32> DanubeTopic::indexIn(const QString &base, const QString &name)
{
    if (!name.startsWith(base + Part))
        return std::nullopt;
    const QStringView digits = QStringView(name).sliced(base.size() + Part.size());
    bool ok = false;
    const qint32 index = digits.toInt(&ok);
    if (!ok || index < 0 || QString::number(index) != digits) // 007 and +7 are other topics
        return std::nullopt;
    return index;
}

QString DanubeTopic::base(const QString &name)
{
    const qsizetype at = name.lastIndexOf(Part);
    if (at > 0 && indexIn(name.first(at), name))
        return name.first(at);
    return name;
}

qint32 DanubeTopic::countPartitions(const QString &base, const std::vector<QString> &names)
{
    qint32 count = 0;
    for (const QString &name : names) {
        if (name == base)
            return 0;
        if (const auto index = indexIn(base, name))
            count = std::max(count, *index + 1);
    }
    return count;
}

} // namespace slipway
