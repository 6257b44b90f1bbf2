#include "ui/docks/emptyview.h"
#include "ui/look/icons.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

EmptyView::EmptyView(const char *icon, const QString &headline, const QString &words, QWidget *parent)
    : QWidget(parent), m_headline(new QLabel(headline, this)), m_words(new QLabel(words, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *picture = new QLabel(this);
    picture->setPixmap(icons::named(icon).pixmap(32, 32));
    picture->setAlignment(Qt::AlignCenter);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    QFont bold = m_headline->font();
    bold.setPointSizeF(bold.pointSizeF() + 0.75);
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_headline->setAlignment(Qt::AlignCenter);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(picture);
    column->addWidget(m_headline);
    column->addWidget(m_words);
    column->addStretch(1);
}

void EmptyView::say(const QString &headline, const QString &words)
{
    m_headline->setText(headline);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
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
