#pragma once
#include "model/compose/composition.h"
#include "model/compose/jsontext.h"
#include <QPlainTextEdit>

namespace slipway {

class BodyHighlighter;
class SyntaxColours;

// The body as text, with line numbers, colours by format, and the first mistake underlined where it is. Bigger texts
// than it can carry (design section 5) are shown without colours.
class BodyEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype MostChars = 1024 * 1024; // what it edits without stalls
    static constexpr qsizetype MostLine = 8 * 1024;
    static bool carries(QStringView text);

    explicit BodyEditor(SyntaxColours &colours, QWidget *parent = nullptr);

    void setFormat(BodyFormat format);
    void showMistake(const std::optional<jsontext::Mistake> &mistake);
    void goTo(qsizetype position);
    void replaceAll(const QString &text); // one step of undo

    int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

signals:
    void tooLarge(const QString &text);      // was to be inserted: show it elsewhere
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void colour();
    void layOutGutter();
    void matchBrackets();
    void showSelections();

    SyntaxColours &m_colours;
    QWidget *m_gutter;
    BodyHighlighter *m_highlighter = nullptr; // owned by the document
    BodyFormat m_format = BodyFormat::Json;
    std::optional<jsontext::Mistake> m_mistake;
    QList<QTextEdit::ExtraSelection> m_wave, m_brackets;
    bool m_shown = false;
};

} // namespace slipway
