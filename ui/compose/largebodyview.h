#pragma once
#include "model/compose/bodyrows.h"
#include <QAbstractScrollArea>
#include <QFutureWatcher>

namespace slipway {

// A body that the editor cannot carry (design section 5), to be read only: paints the rows that are seen, nothing else, so
// that its size does not matter. As text, with what is invisible escaped, or as hex.
class LargeBodyView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LargeBodyView(QWidget *parent = nullptr);

    void show(const QByteArray &bytes);
    const QByteArray &bytes() const { return m_bytes; }
    void setHex(bool hex);
    bool isHex() const { return m_hex; }
    qsizetype rowCount() const;

    // Goes to the next place of the text after the last one found, or before it, around the end. found() follows.
    void find(const QString &text, bool caseSensitive, bool backwards);

public slots:
    void copy(); // what was found, else the current row

signals:
    void ready();             // the rows are known
    void found(bool anything);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Match {
        qsizetype at = -1; // in the bytes
        qsizetype length = 0;
    };
    QString textOf(qsizetype row) const;
    QString hexOf(qsizetype row) const;
    void setBars();
    void goTo(qsizetype row);
    void showMatch(const Match &match);
    int rowHeight() const;
    int gutterWidth() const;
    qsizetype rowOf(qsizetype position) const;

    QByteArray m_bytes;
    BodyRows m_rows;
    bool m_hex = false;
    qsizetype m_current = 0;
    Match m_match;
    QFutureWatcher<BodyRows> m_indexing;
    QFutureWatcher<Match> m_finding;
};

} // namespace slipway
