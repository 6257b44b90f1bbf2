#include "ui/docks/detailspane.h"
#include "ui/docks/hextext.h"
#include "ui/look/icons.h"
#include "ui/look/outcomelook.h"
#include "ui/look/style.h"
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QLabel *words(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPlainTextEdit *bytesView(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setReadOnly(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_tabs(new QTabWidget(this))
{
    setObjectName(u"detailsPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setProperty("inner", true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(makeWhere(), tr("Where it went"));
    m_body = bytesView(u"detailsBody"_s, tr("Body"), this);
    m_hex = bytesView(u"detailsHex"_s, tr("Bytes of the body"), this);
    m_headers = new QTableWidget(0, 2, this);
    m_headers->setObjectName(u"detailsHeaders"_s);
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->verticalHeader()->hide();
    m_headers->setShowGrid(false);
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headers->setColumnWidth(0, Style::scaled(132));
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_hex, tr("Hex"));
    auto *empty = new QLabel(tr("Select a receipt or a row of the log."), this);
    empty->setObjectName(u"noDetails"_s);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *DetailsPane::makeWhere()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_shape = new QLabel(page);
    m_headline = words(u"detailsHeadline"_s, page);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() + 1.5);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_meaning = words(u"detailsMeaning"_s, page);
    m_fields = new QFormLayout;
    m_fields->setHorizontalSpacing(12);
    m_fields->setVerticalSpacing(8);
    m_fields->setLabelAlignment(Qt::AlignLeft);
    m_fields->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_said = new QWidget(page);
    auto *said = new QVBoxLayout(m_said);
    said->setContentsMargins(0, 4, 0, 0);
    auto *saidHead = new QLabel(tr("What the broker said"), m_said);
    QFont bold = saidHead->font();
    bold.setWeight(QFont::DemiBold);
    saidHead->setFont(bold);
    m_saidWords = words(u"brokerSaid"_s, m_said);
    m_saidWords->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    said->addWidget(saidHead);
    said->addWidget(m_saidWords);
    m_copy = new QPushButton(icons::named(icons::Copy), tr("Copy receipt"), page);
    m_copy->setObjectName(u"detailsCopy"_s);
    m_copy->setAccessibleName(m_copy->text());
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_detail.copyText); });

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_meaning);
    column->addSpacing(4);
    column->addLayout(m_fields);
    column->addWidget(m_said);
    column->addSpacing(4);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"detailsScroll"_s);
    scroll->setAccessibleName(tr("Where it went"));
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void DetailsPane::show(const Detail &detail)
{
    m_detail = detail;
    m_filled = true;
    m_stack->setCurrentIndex(1);
    showWhere();
    showMessage();
}

void DetailsPane::clear()
{
    m_filled = false;
    m_stack->setCurrentIndex(0);
}

void DetailsPane::showWhere()
{
    const OutcomeLook look(m_detail.state);
    const bool plain = !m_detail.headline.isEmpty();
    m_shape->setVisible(!plain);
    m_shape->setPixmap(look.pixmap(palette(), devicePixelRatioF()));
    m_headline->setText(plain ? m_detail.headline : look.fullName());
    QPalette own = m_headline->palette();
    const QColor colour = plain ? palette().color(QPalette::WindowText) : look.colour(palette());
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour); // on a ground of Base, labels are written in Text
    m_headline->setPalette(own);
    m_meaning->setText(m_detail.meaning.isEmpty() ? look.meaning() : m_detail.meaning);
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    for (const auto &[name, value] : m_detail.fields) {
        auto *label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = words(u"detail_"_s + name, nullptr);
        text->setText(value);
        m_fields->addRow(label, text);
    }
    m_said->setVisible(!m_detail.brokerSaid.isEmpty());
    m_saidWords->setText(m_detail.brokerSaid);
    m_copy->setVisible(!m_detail.copyText.isEmpty());
}

void DetailsPane::showMessage()
{
    const auto &message = m_detail.message;
    for (int tab = 1; tab < 4; ++tab)
        m_tabs->setTabVisible(tab, message.has_value());
    if (!message)
        return;
    m_body->setPlainText(message->body ? hextext::shown(*message->body) : tr("null: no body at all"));
    m_hex->setPlainText(message->body ? hextext::dump(*message->body) : QString());
    m_headers->setRowCount(0);
    const auto add = [this](const QString &name, const std::optional<QByteArray> &value) {
        const int row = m_headers->rowCount();
        m_headers->insertRow(row);
        m_headers->setItem(row, 0, new QTableWidgetItem(name));
        m_headers->setItem(row, 1, new QTableWidgetItem(value ? hextext::shown(*value) : tr("null")));
    };
    add(tr("Key"), message->key);
    for (const Field &field : message->headers)
        add(QString::fromUtf8(field.name), field.value);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_filled)
        showWhere();
}

} // namespace slipway
