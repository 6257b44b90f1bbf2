#include "ui/connections/capsrow.h"
#include "model/connections/profile.h"
#include "ui/look/style.h"
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QDoubleSpinBox *cap(const QString &name, const QString &accessible, double most, int decimals, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setRange(0, most);
    box->setDecimals(decimals);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(CapsRow::tr("no limit"));
    box->setMinimumWidth(Style::scaled(110));
    return box;
}

} // namespace

CapsRow::CapsRow(QWidget *parent)
    : QWidget(parent), m_messages(cap(u"connectionMaxMessages"_s, tr("Most messages in one send"), 1e12, 0, this)),
      m_rate(cap(u"connectionMaxRate"_s, tr("Most messages a second"), 1e9, 1, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_messages);
    row->addWidget(new QLabel(tr("messages in one send"), this));
    row->addSpacing(Style::scaled(12));
    row->addWidget(m_rate);
    row->addWidget(new QLabel(tr("a second"), this));
    row->addStretch(1);
    setFocusProxy(m_messages);
}

void CapsRow::show(const Profile &profile)
{
    m_messages->setValue(double(profile.maxMessages));
    m_rate->setValue(profile.maxPerSecond);
    m_shown = m_rate->value();
}

void CapsRow::fill(Profile &profile) const
{
    profile.maxMessages = qint64(m_messages->value());
    if (m_rate->value() != m_shown)
        profile.maxPerSecond = m_rate->value();
}

} // namespace slipway
