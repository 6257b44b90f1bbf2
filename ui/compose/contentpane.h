#pragma once
#include "model/compose/composition.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace slipway {

class BodyEditor;
class FieldPane;
class FieldTableModel;
class SyntaxColours;

// What is sent: body, key and headers, preview. Inner tabs where the page is narrow; body and headers side by side where
// there is room.
class ContentPane final : public QWidget {
    Q_OBJECT
public:
    static constexpr int SideBySide = 1040; // pixels of the page

    ContentPane(SyntaxColours &colours, FieldTableModel &fields, QWidget *parent = nullptr);

    BodyEditor &editor() { return *m_editor; }
    BodyFormat format() const;
    bool isNullBody() const;
    void show(const Composition &composition); // body and format
    void formatBody();
    void setPreview(const QString &text);
    void setFieldCount(qsizetype on);          // of the headers that are on

signals:
    void edited();
    void previewAsked(); // its tab came up

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    void showTab(int tab);
    void applyNull(bool null);
    void loadFile();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    BodyEditor *m_editor;
    FieldPane *m_fields;
    QPlainTextEdit *m_preview;
    QComboBox *m_format;
    QToolButton *m_formatButton;
    QToolButton *m_more;
    QAction *m_null;
    bool m_wide = false;
};

} // namespace slipway
