#include "ui/frame/finderdialog.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// Icon, text, and at the right end the note: the shortcut, or where it is.
class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Style::scaled(28)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, {});
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const auto place = [&](const QRect &r) { return QStyle::visualRect(cell.direction, cell.rect, r); };
        const QRect inner = cell.rect.adjusted(8, 0, -10, 0);
        const QString icon = index.data(ChoiceModel::IconRole).toString();
        if (!icon.isEmpty())
            icons::named(icon.toLatin1().constData())
                .paint(painter, place({inner.left(), inner.top() + (inner.height() - 16) / 2, 16, 16}));
        painter->save();
        const QString note = index.data(ChoiceModel::NoteRole).toString();
        const int noteWidth = cell.fontMetrics.horizontalAdvance(note);
        painter->setPen(cell.palette.color(QPalette::PlaceholderText));
        painter->drawText(place(inner), int(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignRight)), note);
        painter->setPen(cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect rest = inner.adjusted(24, 0, -noteWidth - 12, 0);
        painter->drawText(place(rest), int(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignLeft)),
                          cell.fontMetrics.elidedText(text, Qt::ElideMiddle, rest.width()));
        painter->restore();
    }
};

} // namespace

FinderDialog::FinderDialog(const QString &hint, std::vector<Entry> entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_entries(std::move(entries)),
      m_typed(new QLineEdit(this)), m_list(new QListView(this))
{
    setObjectName(u"finderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(hint);
    std::vector<ChoiceModel::Choice> choices;
    for (const Entry &entry : m_entries)
        choices.push_back(entry.choice);
    m_model.reset(std::move(choices));
    m_typed->setObjectName(u"finderText"_s);
    m_typed->setAccessibleName(hint);
    m_typed->setPlaceholderText(hint);
    m_typed->addAction(icons::named(icons::Find), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"finderList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentIndex(m_model.index(0));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.filter(typed);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &FinderDialog::run);
    const QSize size(Style::scaled(560), Style::scaled(360));
    const QPoint top = parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, Style::scaled(64)));
    setGeometry(QRect(top, size));
    m_typed->setFocus();
}

void FinderDialog::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto chosen = m_entries[std::size_t(index.data(ChoiceModel::ChoiceRole).toInt())].run;
    // Once this dialog has gone: what is run may open one of its own, and wants the window's focus.
    QTimer::singleShot(0, parentWidget(), chosen);
    accept();
}

bool FinderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp ||
            key->key() == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace slipway
