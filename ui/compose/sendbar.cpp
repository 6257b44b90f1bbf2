#include "ui/compose/sendbar.h"
#include "ui/compose/sendbutton.h"
#include "ui/look/icons.h"
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway {

SendBar::SendBar(QWidget *parent)
    : QWidget(parent), m_send(new SendButton(this)), m_count(new QSpinBox(this)), m_rate(new QDoubleSpinBox(this)),
      m_file(new QPushButton(icons::named(icons::Open), tr("From file…"), this)), m_next(new QLabel(this))
{
    setObjectName(u"sendBar"_s);
    m_count->setObjectName(u"sendCount"_s);
    m_count->setAccessibleName(tr("How many times"));
    m_count->setToolTip(tr("How many times the message is sent"));
    m_count->setRange(1, 100'000'000);
    m_count->setAlignment(Qt::AlignRight);
    m_count->setGroupSeparatorShown(true);
    m_count->setMaximumWidth(84);
    m_rate->setObjectName(u"sendRate"_s);
    m_rate->setAccessibleName(tr("Messages a second"));
    m_rate->setToolTip(tr("Messages a second"));
    m_rate->setRange(0, 10'000'000);
    m_rate->setDecimals(0);
    m_rate->setSpecialValueText(tr("no limit"));
    m_rate->setSuffix(tr("/s"));
    m_rate->setAlignment(Qt::AlignRight);
    m_file->setObjectName(u"sendFile"_s);
    m_file->setAccessibleName(tr("Send the messages of a file"));
    m_next->setObjectName(u"nextPlace"_s);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    m_next->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_next->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *times = new QLabel(u"×"_s, this);
    times->setBuddy(m_count);
    auto *rate = new QLabel(tr("Rate"), this);
    rate->setBuddy(m_rate);
    rate->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_send);
    row->addSpacing(4);
    row->addWidget(times);
    row->addWidget(m_count);
    row->addWidget(rate);
    row->addWidget(m_rate);
    row->addWidget(m_file);
    row->addWidget(m_next, 1);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_send->isSending())
            emit stopAsked();
        else
            emit sendAsked();
    });
    connect(m_file, &QPushButton::clicked, this, &SendBar::fileAsked);
    connect(m_count, &QSpinBox::valueChanged, this, &SendBar::edited);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &SendBar::edited);
}

void SendBar::setSending(bool sending)
{
    m_send->setSending(sending);
    for (QWidget *each : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_rate), static_cast<QWidget *>(m_file)})
        each->setEnabled(!sending);
}

bool SendBar::isSending() const
{
    return m_send->isSending();
}

void SendBar::setSendable(bool sendable, const QString &why)
{
    m_send->setEnabled(sendable || m_send->isSending());
    m_file->setEnabled(sendable && !m_send->isSending());
    m_next->setText(why.isEmpty() ? m_nextText : why);
    m_next->setToolTip(m_next->text());
}

void SendBar::setNext(const QString &text)
{
    m_nextText = text;
    m_next->setText(text);
    m_next->setToolTip(text);
}

void SendBar::show(quint64 count, double rate)
{
    m_count->setValue(int(qMin<quint64>(count, quint64(m_count->maximum()))));
    m_rate->setValue(rate);
}

quint64 SendBar::count() const
{
    return quint64(m_count->value());
}

double SendBar::rate() const
{
    return m_rate->value();
}

} // namespace slipway
