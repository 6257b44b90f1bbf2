#include "ui/docks/emptyview.h"
#include "ui/look/icons.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

EmptyView::EmptyView(const char *icon, const QString &headline, const QString &words, QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *picture = new QLabel(this);
    picture->setPixmap(icons::named(icon).pixmap(32, 32));
    picture->setAlignment(Qt::AlignCenter);
    auto *head = new QLabel(headline, this);
    QFont bold = head->font();
    bold.setPointSizeF(bold.pointSizeF() + 0.75);
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    head->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(words, this);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(picture);
    column->addWidget(head);
    column->addWidget(text);
    column->addStretch(1);
}

QPushButton *EmptyView::addButton(const char *icon, const QString &label, const QString &objectName)
{
    auto *button = new QPushButton(icons::named(icon), label, this);
    button->setObjectName(objectName);
    button->setAccessibleName(label);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignCenter);
    return button;
}

} // namespace slipway
