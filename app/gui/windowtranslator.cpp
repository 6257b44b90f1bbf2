#include "app/gui/windowtranslator.h"
#include <QFile>

namespace slipway {

WindowTranslator::WindowTranslator(const QString &contexts, QObject *parent) : QTranslator(parent)
{
    QFile file(contexts);
    if (file.open(QIODevice::ReadOnly))
        m_contexts = file.readAll().simplified().split(' ');
}

QString WindowTranslator::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    QString found = QTranslator::translate(context, sourceText, disambiguation, n);
    for (qsizetype at = 0; found.isEmpty() && at < m_contexts.size(); ++at)
        found = QTranslator::translate(m_contexts[at].constData(), sourceText, disambiguation, n);
    return found;
}

} // namespace slipway
