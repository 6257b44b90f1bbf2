#include "model/log/logquery.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

LogFilter parseLogQuery(const QString &typed)
{
    static const QRegularExpression part(u"(?:(topic|connection|run):)?(?:\"([^\"]*)\"|(\\S+))"_s);
    LogFilter filter;
    QStringList words;
    for (auto match = part.globalMatch(typed); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString name = found.captured(1);
        const QString value = found.captured(2).isEmpty() ? found.captured(3) : found.captured(2);
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (name == "topic"_L1)
            filter.topic = value;
        else if (name == "connection"_L1)
            filter.connection = value;
        else if (name == "run"_L1 && isNumber)
            filter.run = number;
        else
            words << (name.isEmpty() ? value : name + u':' + value);
    }
    filter.text = words.join(u' ');
    return filter;
}

} // namespace slipway
