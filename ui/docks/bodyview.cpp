#include "ui/docks/bodyview.h"
#include "model/browse/jsontreemodel.h"
#include "model/browse/payloadtext.h"
#include "ui/docks/jsoncells.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/words.h"
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int OpenedLevels = 2;      // unfolded at first, while there are not too many rows
constexpr int OpenedRows = 200;

// How much of the bytes can be laid out at once: up to the first line that is too long, and then some of it.
qsizetype shownBytes(const QByteArray &bytes)
{
    qsizetype start = 0;
    const qsizetype most = qMin(bytes.size(), BodyView::MostText);
    while (start < most) {
        const QByteArrayView ahead = QByteArrayView(bytes).sliced(start, qMin(bytes.size() - start, BodyView::MostLine + 1));
        const qsizetype length = ahead.indexOf('\n');
        if (length < 0)
            return ahead.size() > BodyView::MostLine ? qMin(most, start + BodyView::MostLine) : most;
        start += length + 1;
    }
    return most;
}

} // namespace

BodyView::BodyView(QWidget *parent)
    : QWidget(parent), m_model(new JsonTreeModel(this)),
      m_treeButton(buttons::tool(icons::Tree, tr("Tree"), u"bodyTree"_s, this, true)),
      m_textButton(buttons::tool(icons::Text, tr("Text"), u"bodyText"_s, this, true)), m_stack(new QStackedWidget(this)),
      m_tree(new QTreeView(this)), m_text(new QPlainTextEdit(this)), m_cut(new QLabel(this))
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
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_cut->setObjectName(u"bodyCut"_s);
    m_cut->setForegroundRole(QPalette::PlaceholderText);
    m_cut->setContentsMargins(12, 4, 12, 4);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
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
    column->addWidget(m_cut);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
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
    m_stack->setCurrentWidget(tree ? static_cast<QWidget *>(m_tree) : m_text);
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
    m_cut->setVisible(false);
    if (!body) {
        m_text->setPlainText(tr("null: no body at all"));
        return;
    }
    const qsizetype shown = shownBytes(*body);
    m_text->setPlainText(body->isEmpty() ? QString() : payloadtext::text(*body, shown));
    if (shown < body->size()) {
        m_cut->setText(tr("First %1 of %2 shown").arg(words::size(shown), words::size(body->size())));
        m_cut->setVisible(true);
    }
}

} // namespace slipway
