#include "ui/compose/contentpane.h"
#include "ui/compose/bodyeditor.h"
#include "ui/compose/fieldpane.h"
#include "ui/compose/findbar.h"
#include "ui/compose/largebodyview.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/style.h"
#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum Tab { Body, Fields, Preview };

} // namespace

ContentPane::ContentPane(SyntaxColours &colours, FieldTableModel &fields, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(this)),
      m_editor(new BodyEditor(colours, this)), m_large(new LargeBodyView(this)), m_notice(new NoticeBar(this)),
      m_find(new FindBar(m_editor, m_large, this)), m_fields(new FieldPane(fields, this)),
      m_preview(new QPlainTextEdit(this)), m_format(new QComboBox(this)),
      m_formatButton(buttons::tool(icons::Format, tr("Format"), u"formatBody"_s, this, true)),
      m_more(buttons::tool(icons::More, tr("More about the body"), u"bodyMore"_s, this))
{
    setObjectName(u"contentPane"_s);
    m_tabs->setObjectName(u"contentTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the message"));
    m_tabs->setProperty("inner", true);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Body"));
    m_tabs->addTab(tr("Key and headers"));
    m_tabs->addTab(tr("Preview"));
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("Preview of what leaves"));
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_notice->setObjectName(u"bodyNotice"_s);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_large);
    m_stack->addWidget(m_fields);
    m_stack->addWidget(m_preview);
    m_splitter->addWidget(m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(u"contentSplitter"_s);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_tabs, 1, Qt::AlignBottom);
    head->addWidget(makeTools());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_find);
    connect(m_tabs, &QTabBar::currentChanged, this, &ContentPane::showTab);
    connectBody();
}

QWidget *ContentPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(4);
    m_format->setObjectName(u"formatCombo"_s);
    m_format->setAccessibleName(tr("Format of the body"));
    m_format->addItem(tr("JSON"), int(BodyFormat::Json));
    m_format->addItem(tr("XML"), int(BodyFormat::Xml));
    m_format->addItem(tr("YAML"), int(BodyFormat::Yaml));
    m_format->addItem(tr("Text"), int(BodyFormat::Text));
    m_format->addItem(tr("Hex"), int(BodyFormat::Hex));
    QMenu *menu = makeMenu();
    buttons::openMenu(m_more, menu);
    row->addWidget(m_format);
    row->addWidget(m_formatButton);
    row->addWidget(m_more);
    connect(m_formatButton, &QToolButton::clicked, this, &ContentPane::formatBody);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ContentPane::applyFormat);
    return tools;
}

QMenu *ContentPane::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [menu](const QIcon &icon, const QString &words, const QString &name) {
        QAction *action = menu->addAction(icon, words);
        action->setObjectName(name);
        return action;
    };
    connect(add(icons::named(icons::Minify), tr("Minify"), u"minifyBody"_s), &QAction::triggered, this, &ContentPane::minifyBody);
    connect(add(icons::named(icons::Find), tr("Find and replace"), u"findInBody"_s), &QAction::triggered, this, &ContentPane::find);
    connect(add(icons::named(icons::Open), tr("From file…"), u"bodyFromFile"_s), &QAction::triggered, this, &ContentPane::loadFile);
    m_hexView = add({}, tr("Show as hex"), u"hexView"_s);
    m_hexView->setCheckable(true);
    m_hexView->setEnabled(false);
    connect(m_hexView, &QAction::toggled, m_large, &LargeBodyView::setHex);
    m_null = add({}, tr("Null body"), u"nullBody"_s);
    m_null->setCheckable(true);
    connect(m_null, &QAction::toggled, this, [this](bool null) {
        applyNull(null);
        emit edited();
    });
    return menu;
}

void ContentPane::applyNull(bool null)
{
    m_editor->setEnabled(!null);
    m_editor->setPlaceholderText(null ? tr("null: no body at all") : QString());
    m_formatButton->setEnabled(!null && format() == BodyFormat::Json);
}

BodyFormat ContentPane::format() const
{
    return static_cast<BodyFormat>(m_format->currentData().toInt());
}

bool ContentPane::isNullBody() const
{
    return m_null->isChecked();
}

bool ContentPane::showsPreview() const
{
    return m_tabs->currentIndex() == Preview;
}

void ContentPane::setPreview(const QString &text)
{
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
}

void ContentPane::setFieldCount(qsizetype on)
{
    m_tabs->setTabText(Fields, on > 0 ? tr("Key and headers  %1").arg(on) : tr("Key and headers"));
}

void ContentPane::showTab(int tab)
{
    m_stack->setCurrentWidget(tab == Preview ? static_cast<QWidget *>(m_preview)
                              : tab == Fields && !m_wide ? static_cast<QWidget *>(m_fields)
                              : m_isLarge                ? static_cast<QWidget *>(m_large)
                                                         : m_editor);
    if (tab == Preview)
        emit previewAsked();
}

void ContentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= Style::scaled(SideBySide);
    if (wide == m_wide)
        return;
    m_wide = wide;
    if (wide) {
        if (m_tabs->currentIndex() == Fields)
            m_tabs->setCurrentIndex(Body);
        m_splitter->addWidget(m_fields); // leaves the stack by that
        m_fields->show();
        m_splitter->setStretchFactor(0, 3);
        m_splitter->setStretchFactor(1, 2);
        m_splitter->setSizes({event->size().width() * 3 / 5, event->size().width() * 2 / 5});
    } else {
        m_stack->addWidget(m_fields);
    }
    m_tabs->setTabVisible(Fields, !wide);
}

} // namespace slipway
