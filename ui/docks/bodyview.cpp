#include "ui/docks/bodyview.h"
#include "model/browse/jsontreemodel.h"
#include "model/browse/payloadtext.h"
#include "ui/compose/largebodyview.h"
#include "ui/docks/jsoncells.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int OpenedLevels = 2;      // unfolded at first, while there are not too many rows
constexpr int OpenedRows = 200;

// Whether a text document lays it out at once: no line is too long.
bool fits(const QByteArray &bytes)
{
    if (bytes.size() > BodyView::MostText)
        return false;
    for (qsizetype start = 0; start < bytes.size();) {
        const QByteArrayView ahead = QByteArrayView(bytes).sliced(start, qMin(bytes.size() - start, BodyView::MostLine + 1));
        const qsizetype length = ahead.indexOf('\n');
        if (length < 0)
            return ahead.size() <= BodyView::MostLine;
        start += length + 1;
    }
    return true;
}

} // namespace

BodyView::BodyView(QWidget *parent)
    : QWidget(parent), m_model(new JsonTreeModel(this)),
      m_treeButton(buttons::tool(icons::Tree, tr("Tree"), u"bodyTree"_s, this, true)),
      m_textButton(buttons::tool(icons::Text, tr("Text"), u"bodyText"_s, this, true)), m_stack(new QStackedWidget(this)),
      m_tree(new QTreeView(this)), m_text(new QPlainTextEdit(this)), m_large(new LargeBodyView(this))
{
    for (QToolButton *button : {m_treeButton, m_textButton}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
    }
    m_tree->setObjectName(u"detailsTree"_s);
    m_tree->setAccessibleName(tr("Body as a tree"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new JsonCells(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setIndentation(Style::scaled(14));
    m_tree->header()->setMinimumSectionSize(Style::scaled(60));
    m_text->setObjectName(u"detailsBody"_s);
    m_text->setAccessibleName(tr("Body"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_large->setObjectName(u"detailsLargeBody"_s);
    m_large->setAccessibleName(tr("Body"));
    m_large->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_large);
    auto *copy = buttons::tool(icons::Copy, tr("Copy the body"), u"bodyCopy"_s, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_treeButton);
    row->addWidget(m_textButton);
    row->addStretch(1);
    row->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(copy, &QToolButton::clicked, this, [this] {
        if (m_isLarge)
            m_large->copy();
        else
            QGuiApplication::clipboard()->setText(m_text->toPlainText());
    });
    connect(m_treeButton, &QToolButton::clicked, this, [this] {
        m_wantsTree = true;
        choose();
    });
    connect(m_textButton, &QToolButton::clicked, this, [this] {
        m_wantsTree = false;
        choose();
    });
}

void BodyView::choose()
{
    const bool tree = m_wantsTree && m_isTree;
    m_treeButton->setEnabled(m_isTree);
    (tree ? m_treeButton : m_textButton)->setChecked(true);
    m_stack->setCurrentWidget(tree ? static_cast<QWidget *>(m_tree) : m_isLarge ? m_large : static_cast<QWidget *>(m_text));
}

void BodyView::show(const std::optional<QByteArray> &body)
{
    showAsTree(body.value_or(QByteArray()));
    showAsText(body);
    choose();
}

void BodyView::showAsTree(const QByteArray &bytes)
{
    const QByteArray start = bytes.size() <= MostText ? bytes.trimmed().first(bytes.trimmed().isEmpty() ? 0 : 1) : QByteArray();
    m_isTree = (start == "{" || start == "[") && bytes.isValidUtf8() && m_model->setJson(QString::fromUtf8(bytes));
    if (!m_isTree) {
        m_model->clear();
        return;
    }
    m_tree->expandToDepth(0);
    int rows = m_model->rowCount(m_model->index(0, 0));
    for (int level = 1; level < OpenedLevels && rows <= OpenedRows; ++level) {
        m_tree->expandToDepth(level);
        rows *= rows;
    }
    m_tree->setColumnWidth(0, Style::scaled(132));
}

void BodyView::showAsText(const std::optional<QByteArray> &body)
{
    m_isLarge = body && !fits(*body);
    m_large->show(m_isLarge ? *body : QByteArray());
    if (!body)
        m_text->setPlainText(tr("null: no body at all"));
    else
        m_text->setPlainText(m_isLarge || body->isEmpty() ? QString() : payloadtext::text(*body, MostText));
}

} // namespace slipway
