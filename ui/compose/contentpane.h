#pragma once
#include "model/compose/composition.h"
#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace slipway {

class BodyEditor;
class FieldPane;
class FieldTableModel;
class FindBar;
class LargeBodyView;
class NoticeBar;
class SyntaxColours;

// What is sent: body, key and headers, preview. Inner tabs where the page is narrow; body and headers side by side where
// there is room. A body that the editor cannot carry is shown in a view that only reads (design section 5).
class ContentPane final : public QWidget {
    Q_OBJECT
public:
    static constexpr int SideBySide = 1040;                       // pixels of the page
    static constexpr qsizetype MostEdited = 16 * 1024 * 1024;     // bytes that may be edited slowly

    ContentPane(SyntaxColours &colours, FieldTableModel &fields, QWidget *parent = nullptr);

    BodyEditor &editor() { return *m_editor; }
    FindBar &findBar() { return *m_find; }
    BodyFormat format() const;
    bool isNullBody() const;
    bool isLarge() const { return m_isLarge; } // shown, not edited
    void show(const Composition &composition); // body and format
    void fill(Composition &composition) const; // with body and format
    void formatBody();
    void minifyBody();
    void find();
    void takeFile(const QString &path);        // its text is edited where it can be, else the file is the body
    bool showsPreview() const;
    void setPreview(const QString &text);
    void setFieldCount(qsizetype on);          // of the headers that are on

signals:
    void edited();
    void previewAsked(); // its tab came up

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    QMenu *makeMenu();
    void connectBody();
    void showTab(int tab);
    void showBody();
    void applyNull(bool null);
    void applyFormat();
    void loadFile();
    void setText(const QString &text);         // in the editor, or in the view when it is too large
    void setLarge(const QByteArray &bytes, const QString &file = {});
    void read(const QString &path);            // on another thread, then setLarge()
    void editAnyway();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    BodyEditor *m_editor;
    LargeBodyView *m_large;
    NoticeBar *m_notice; // why it cannot be edited
    FindBar *m_find;
    FieldPane *m_fields;
    QPlainTextEdit *m_preview;
    QComboBox *m_format;
    QToolButton *m_formatButton;
    QToolButton *m_more;
    QAction *m_null = nullptr, *m_hexView = nullptr;
    BodyFormat m_lastFormat = BodyFormat::Json;
    QString m_file; // that is the body
    QFutureWatcher<QByteArray> m_reading;
    bool m_isLarge = false;
    bool m_wide = false;
};

} // namespace slipway
