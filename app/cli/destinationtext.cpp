#include "app/cli/destinationtext.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipwayctl", text);
}

bool isOneValue(const QVariant &value)
{
    return value.typeId() != QMetaType::QVariantList && value.typeId() != QMetaType::QVariantMap;
}

QString cell(const QVariant &value)
{
    if (!value.isValid())
        return u"-"_s;
    const bool isList = value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
    return isList ? value.toStringList().join(u',') : value.toString();
}

// The rows of a list under its columns; the one named after the list comes first.
QStringList table(const QString &name, const QVariantList &rows)
{
    QStringList columns = rows.constFirst().toMap().keys();
    if (columns.removeOne(name))
        columns.prepend(name);
    std::vector<QStringList> cells{columns};
    for (const QVariant &row : rows) {
        const QVariantMap values = row.toMap();
        QStringList line;
        for (const QString &column : columns)
            line << cell(values.value(column));
        cells.push_back(line);
    }
    QStringList lines;
    for (const QStringList &row : cells) {
        QString line = u" "_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList &each : cells)
                width = std::max(width, each[i].size());
            line += u' ' + row[i].leftJustified(width + 1);
        }
        lines << line.trimmed().prepend(u"  "_s);
    }
    return lines;
}

QStringList values(const QVariantMap &map, const QVariantMap &beside, bool everything)
{
    QStringList own = beside.value(u"changed"_s).toStringList(), lines;
    const bool all = everything || !beside.contains(u"changed"_s);
    for (const auto &[name, value] : map.asKeyValueRange())
        if (all || own.contains(name))
            lines << u"  "_s + name + u'=' + cell(value);
    if (!all && own.isEmpty())
        lines << u"  "_s + tr("All as the broker has it; -v shows the values.");
    return lines;
}

} // namespace

QString destinationLine(const DestinationFacts &facts)
{
    QString line = facts.destination.name.leftJustified(32) + u"  "_s +
                   (facts.partitions == 1 ? tr("1 partition") : tr("%1 partitions").arg(facts.partitions));
    for (const auto &[name, value] : facts.details.asKeyValueRange())
        if (isOneValue(value))
            line += u"  "_s + name + u'=' + cell(value);
    return line;
}

QStringList destinationLines(const DestinationFacts &facts, bool everything)
{
    QStringList lines{destinationLine(facts)};
    for (const auto &[name, value] : facts.details.asKeyValueRange()) {
        const QVariantList list = value.toList();
        if (value.typeId() == QMetaType::QVariantMap)
            lines << name + u':' << values(value.toMap(), facts.details, everything);
        else if (!list.isEmpty() && list.constFirst().typeId() == QMetaType::QVariantMap)
            lines << table(name, list);
    }
    return lines;
}

} // namespace slipway
