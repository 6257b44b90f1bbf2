#pragma once
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

class LargeBodyView;

// Find and replace under a body; Esc closes it. Works on the editor, or finds only in the view that is shown instead.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(QPlainTextEdit *editor, LargeBodyView *large, QWidget *parent = nullptr);

    void open(const QString &text); // with what was selected
    void setLarge(bool large);      // the view is shown: nothing can be replaced

public slots:
    void next();
    void previous();
    void replace();    // what is selected when it is a match, then the next
    void replaceAll(); // one step of undo

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void move(bool backwards);
    bool isMatch() const; // what is selected
    void say(const QString &words);
    Qt::CaseSensitivity sensitivity() const;

    QPlainTextEdit *m_editor;
    LargeBodyView *m_large;
    QLineEdit *m_text, *m_with;
    QCheckBox *m_case;
    QWidget *m_replacing;
    QLabel *m_said;
    bool m_isLarge = false;
};

} // namespace slipway
