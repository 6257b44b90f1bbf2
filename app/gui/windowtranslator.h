#pragma once
#include <QByteArrayList>
#include <QTranslator>

namespace slipway {

// The window's texts in another language. Texts that free functions say stand in the file under the class or namespace that
// lupdate sees around them, not always under the context that is asked for: what is not found there is looked for in the
// others, which are few.
class WindowTranslator final : public QTranslator {
public:
    // contexts: a file with the names of all contexts, a line each.
    explicit WindowTranslator(const QString &contexts = QStringLiteral(":/i18n/contexts.txt"), QObject *parent = nullptr);

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;

private:
    QByteArrayList m_contexts;
};

} // namespace slipway
