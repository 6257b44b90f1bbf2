#include "ui/frame/aboutdialog.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Slipway"));
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/slipway.svg"_s).pixmap(64, 64));
    auto *head = new QLabel(tr("Slipway %1").arg(QApplication::applicationVersion()), this);
    QFont large = head->font();
    large.setPointSizeF(large.pointSizeF() + 3);
    large.setWeight(QFont::DemiBold);
    head->setFont(large);
    auto *words = new QLabel(this);
    words->setObjectName(u"aboutWords"_s);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(tr("Produces and inspects messages on Danube, Kafka, RabbitMQ and RocketMQ.\n\n"
                      "Slipway never says less or more than the broker said.\n\n"
                      "The sources of Slipway are under the Apache licence 2.0. This window is linked with QCustomPlot, "
                      "which is under the GNU General Public License version 3 or later, so the built window as a whole "
                      "is under that licence; slipwayctl is linked without it."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"aboutClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->addWidget(head);
    column->addWidget(words, 1);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->addLayout(row);
    all->addWidget(buttons);
    setMinimumWidth(460);
}

} // namespace slipway
