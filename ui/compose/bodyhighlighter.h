#pragma once
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QElapsedTimer>
#include <QHash>
#include <QTextLayout>
#include <QTimer>

class QTextBlock;
class QTextDocument;

namespace slipway {

// Colours a document in slices of 5 ms: neither a large text, nor a change that concerns all that follows (a bracket, a
// quotation mark), holds the window up. From the top down; a line that is edited has its colours at once.
class BodyHighlighter final : public QObject, private KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
public:
    static constexpr int SliceMs = 5;

    explicit BodyHighlighter(QTextDocument *document); // owned by it

    void set(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme);
    bool isDone() const { return m_from < 0; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void change(int position, int removed, int added);
    void slice();
    KSyntaxHighlighting::State colour(QTextBlock &block, const KSyntaxHighlighting::State &before);
    const QTextCharFormat &charFormat(const KSyntaxHighlighting::Format &format);

    QTextDocument *m_document;
    QTimer m_next;
    int m_from = -1;  // position where the next slice begins; -1: everything is coloured
    int m_until = -1; // up to there each line is looked at; after it, until a line begins as it did before
    QList<QTextLayout::FormatRange> m_ranges;      // of the line at hand
    QHash<int, QTextCharFormat> m_charFormats; // by the format's id
};

} // namespace slipway
