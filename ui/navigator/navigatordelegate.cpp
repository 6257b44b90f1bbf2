#include "ui/navigator/navigatordelegate.h"
#include "model/navigator/navigatormodel.h"
#include "ui/look/connectionmark.h"
#include "ui/look/environmenttag.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include <QApplication>
#include <QPainter>

namespace slipway {

namespace {

NavigatorModel::Node nodeOf(const QModelIndex &index)
{
    return static_cast<NavigatorModel::Node>(index.data(NavigatorModel::NodeRole).toInt());
}

} // namespace

int NavigatorDelegate::paintEnd(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    const QRect inner = cell.rect.adjusted(0, 0, -8, 0);
    if (nodeOf(index) == NavigatorModel::Node::Connection) {
        const auto environment =
            static_cast<Profile::Environment>(index.data(NavigatorModel::EnvironmentRole).toInt());
        const QString word = EnvironmentTag::shortWord(environment);
        if (!word.isEmpty()) {
            QFont small = cell.font;
            small.setPointSizeF(small.pointSizeF() * 0.9);
            small.setWeight(QFont::DemiBold);
            painter->setFont(small);
            const int width = QFontMetrics(small).horizontalAdvance(word) + 10;
            const QRect tag(inner.right() - width + 1, inner.top() + 4, width, inner.height() - 8);
            EnvironmentTag::paint(*painter, QStyle::visualRect(cell.direction, cell.rect, tag), word, environment,
                                  cell.palette);
            return width + 8;
        }
    }
    const QString note = index.data(NavigatorModel::NoteRole).toString();
    if (note.isEmpty())
        return 0;
    QFont small = cell.font;
    small.setPointSizeF(small.pointSizeF() * 0.92);
    painter->setFont(small);
    painter->setPen(cell.palette.color(QPalette::PlaceholderText));
    painter->drawText(QStyle::visualRect(cell.direction, cell.rect, inner),
                      int(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignRight)), note);
    return QFontMetrics(small).horizontalAdvance(note) + 8;
}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const int end = paintEnd(painter, cell, index);
    const NavigatorModel::Node node = nodeOf(index);
    QRect rest = cell.rect.adjusted(4, 0, -end - 8, 0);
    QPixmap mark;
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (node == NavigatorModel::Node::Connection)
        mark = ConnectionMark(static_cast<ConnectionState>(index.data(NavigatorModel::StateRole).toInt()))
                   .pixmap(cell.palette, ratio);
    else if (index.data(NavigatorModel::SavedRole).toBool())
        mark = icons::named(icons::Saved).pixmap(QSize(16, 16), ratio);
    else if (node == NavigatorModel::Node::Folder || node == NavigatorModel::Node::Template)
        mark = icons::named(node == NavigatorModel::Node::Folder ? icons::Folder : icons::Compose).pixmap(QSize(16, 16), ratio);
    if (node != NavigatorModel::Node::Head) {
        const QRect place(rest.left(), rest.top() + (rest.height() - 16) / 2, 16, 16);
        if (!mark.isNull())
            painter->drawPixmap(QStyle::visualRect(cell.direction, cell.rect, place).topLeft(), mark);
        rest.setLeft(rest.left() + 16 + 6);
    }
    QFont font = cell.font;
    if (node == NavigatorModel::Node::Head)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QStyle::visualRect(cell.direction, cell.rect, rest),
                      int(Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignLeft)),
                      QFontMetrics(font).elidedText(name, Qt::ElideMiddle, rest.width()));
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), Style::scaled(24)};
}

} // namespace slipway
