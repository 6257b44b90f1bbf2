#pragma once
#include <QWidget>
#include <optional>

class QButtonGroup;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace slipway {

class JsonTreeModel;
class LargeBodyView;

// A body to look at, never to edit: as a tree where it is JSON, and as text. Always plain text; what is too long to be laid
// out at once is shown row by row as it is scrolled.
class BodyView final : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype MostText = 1024 * 1024; // bytes
    static constexpr qsizetype MostLine = 8 * 1024;    // of one line

    explicit BodyView(QWidget *parent = nullptr);

    void show(const std::optional<QByteArray> &body);

private:
    void choose();
    void showAsTree(const QByteArray &bytes);
    void showAsText(const std::optional<QByteArray> &body);

    JsonTreeModel *m_model;
    QToolButton *m_treeButton;
    QToolButton *m_textButton;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    LargeBodyView *m_large;
    bool m_wantsTree = true; // as last chosen
    bool m_isTree = false;   // the body is JSON
    bool m_isLarge = false;
};

} // namespace slipway
