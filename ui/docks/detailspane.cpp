#include "ui/docks/detailspane.h"
#include "model/browse/payloadtext.h"
#include "ui/docks/bodyview.h"
#include "ui/docks/hextext.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/outcomelook.h"
#include "ui/look/style.h"
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

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

QString safe(const QString &words)
{
    return words.isEmpty() ? QString() : payloadtext::text(words.toUtf8(), 64 * 1024);
}

QPlainTextEdit *bytesView(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setReadOnly(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_tabs(new QTabWidget(this)), m_notice(new NoticeBar(this))
{
    setObjectName(u"detailsPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setProperty("inner", true);
    m_tabs->tabBar()->setExpanding(false);
    m_where = makeWhere();
    m_tabs->addTab(m_where, tr("Where it went"));
    m_body = new BodyView(this);
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
    m_notice->setObjectName(u"detailsNotice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(makeActions());
    m_actions->hide();
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

QWidget *DetailsPane::makeActions()
{
    m_actions = new QWidget(this);
    auto *edit = new QPushButton(icons::named(icons::Compose), tr("Edit and send"), m_actions);
    edit->setObjectName(u"detailsEdit"_s);
    edit->setAccessibleName(edit->text());
    auto *again = new QPushButton(icons::named(icons::Send), tr("Send again"), m_actions);
    again->setObjectName(u"detailsSendAgain"_s);
    again->setAccessibleName(again->text());
    m_copy = new QPushButton(icons::named(icons::Copy), tr("Copy receipt"), m_actions);
    m_copy->setObjectName(u"detailsCopy"_s);
    m_copy->setAccessibleName(m_copy->text());
    auto *more = buttons::tool(icons::More, tr("More"), u"detailsMore"_s, m_actions);
    auto *menu = new QMenu(more);
    menu->addAction(icons::named(icons::Copy), tr("Copy as text"), this, [this] {
        QStringList lines;
        for (const auto &[name, value] : m_detail.fields)
            lines << name + u": "_s + value;
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    menu->addAction(icons::named(icons::Copy), tr("Copy as JSON"), this,
                    [this] { copyJson(); });
    menu->addAction(icons::named(icons::Save), tr("Save as template…"), this, [this] {
        if (m_detail.message)
            emit templateAsked(m_detail);
    });
    buttons::openMenu(more, menu);
    m_sending = new QBoxLayout(QBoxLayout::LeftToRight); // one under the other where the words are long
    m_sending->setSpacing(6);
    m_sending->addWidget(edit);
    m_sending->addWidget(again);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addLayout(m_sending);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(more);
    connect(edit, &QPushButton::clicked, this, [this] { emit editAsked(m_detail); });
    connect(again, &QPushButton::clicked, this, [this] { emit sendAgainAsked(m_detail); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copyJson(); });
    return m_actions;
}

// Of what was read the bytes come first, of what was sent its outcome.
void DetailsPane::placeWhere()
{
    const int at = m_tabs->indexOf(m_where);
    const int wanted = m_detail.found ? m_tabs->count() - 1 : 0;
    m_tabs->setTabText(at, m_detail.found ? tr("Where it is") : tr("Where it went"));
    if (at == wanted)
        return;
    m_tabs->tabBar()->moveTab(at, wanted);
    m_tabs->setCurrentIndex(0);
}

void DetailsPane::show(const Detail &detail)
{
    m_detail = detail;
    m_filled = true;
    m_notice->hide();
    m_stack->setCurrentIndex(1);
    showWhere();
    showMessage();
    placeWhere();
    const bool sendable = detail.message && !detail.connectionId.isEmpty();
    for (const char *name : {"detailsEdit", "detailsSendAgain"})
        m_actions->findChild<QWidget *>(QLatin1StringView(name))->setVisible(sendable);
    m_copy->setVisible(!sendable && detail.json);
    m_actions->setVisible(sendable || detail.json);
}

void DetailsPane::copyJson()
{
    if (m_detail.json)
        QGuiApplication::clipboard()->setText(m_detail.json());
}

void DetailsPane::clear()
{
    m_filled = false;
    m_notice->hide();
    m_actions->hide();
    m_stack->setCurrentIndex(0);
}

void DetailsPane::say(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::Information, {}, sentence);
}

void DetailsPane::askForProduction(const QString &question, const QString &words)
{
    m_notice->say(NoticeBar::Tone::Production, question, words);
    auto *cancel = m_notice->addButton(tr("Cancel"), u"cancelSendAgain"_s);
    auto *send = m_notice->addButton(tr("Send"), u"sendAgainToProduction"_s, true);
    connect(cancel, &QAbstractButton::clicked, m_notice, &QWidget::hide);
    connect(send, &QAbstractButton::clicked, this, [this] {
        m_notice->hide();
        emit sendAgainAgreed(m_detail);
    });
    cancel->setFocus(Qt::OtherFocusReason);
}

void DetailsPane::showWhere()
{
    const OutcomeLook look(m_detail.state);
    const bool plain = !m_detail.headline.isEmpty() || m_detail.found;
    m_shape->setVisible(!plain);
    m_shape->setPixmap(look.pixmap(palette(), devicePixelRatioF()));
    m_headline->setText(plain ? m_detail.headline : look.fullName());
    QPalette own = m_headline->palette();
    const QColor colour = plain ? palette().color(QPalette::WindowText) : look.colour(palette());
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour); // on a ground of Base, labels are written in Text
    m_headline->setPalette(own);
    m_headline->setVisible(!m_headline->text().isEmpty());
    m_meaning->setText(m_detail.meaning.isEmpty() && !plain ? look.meaning() : m_detail.meaning);
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    for (const auto &[name, value] : m_detail.fields) {
        auto *label = new QLabel(safe(name)); // a broker's words, too: never markup
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = words(u"detail_"_s + name, nullptr);
        text->setText(safe(value));
        m_fields->addRow(label, text);
    }
    m_said->setVisible(!m_detail.brokerSaid.isEmpty());
    m_saidWords->setText(safe(m_detail.brokerSaid));
}

void DetailsPane::showMessage()
{
    const auto &message = m_detail.message;
    for (QWidget *page : {static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_headers), static_cast<QWidget *>(m_hex)})
        m_tabs->setTabVisible(m_tabs->indexOf(page), message.has_value());
    if (!message)
        return;
    m_body->show(message->body);
    m_hex->setPlainText(message->body ? hextext::dump(*message->body) : QString());
    m_headers->setRowCount(0);
    const auto add = [this](const QString &name, const std::optional<QByteArray> &value) {
        const int row = m_headers->rowCount();
        m_headers->insertRow(row);
        auto *shown = new QTableWidgetItem(payloadtext::line(value ? QByteArrayView(*value) : QByteArrayView(), 4096));
        if (!value || value->isEmpty()) {
            shown->setForeground(palette().color(QPalette::PlaceholderText));
            QFont italic = font();
            italic.setItalic(true);
            shown->setFont(italic);
        } else {
            shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        }
        m_headers->setItem(row, 0, new QTableWidgetItem(name));
        m_headers->setItem(row, 1, shown);
    };
    add(tr("Key"), message->key);
    for (const Field &field : message->headers)
        add(payloadtext::line(field.name), field.value);
    const auto headers = static_cast<int>(message->headers.size());
    m_tabs->setTabText(m_tabs->indexOf(m_headers), headers > 0 ? tr("Headers  %1").arg(headers) : tr("Headers"));
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

void DetailsPane::fitActions()
{
    int needed = Style::scaled(28) + 32; // the menu's button, and the distances
    for (int each = 0; each < m_sending->count(); ++each)
        needed += m_sending->itemAt(each)->widget()->sizeHint().width() + m_sending->spacing();
    m_sending->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_filled)
        showWhere();
}

} // namespace slipway
