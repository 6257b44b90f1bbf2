#include "app/gui/portraitplan.h"
#include "model/workbench/workbench.h"
#include "ui/frame/mainwindow.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

// The dialogs among the pictures.

void PortraitPlan::bulkEdit()
{
    headers();
    then([this] { click(u"bulkHeaders"_s); });
}

void PortraitPlan::templateRun()
{
    then([this] { find<QPlainTextEdit>(u"bodyEditor"_s)->setPlainText(u"{\n  \"orderId\": {{$index}},\n  \"customer\": \"{{customer}}\"\n}"_s); });
    trigger(u"actionSaveTemplate"_s);
    then([this] {
        auto *dialog = find<QInputDialog>(u"templateNameDialog"_s);
        dialog->setTextValue(u"checkout/order created"_s);
        dialog->accept();
    });
    trigger(u"actionRunTemplate"_s);
}

void PortraitPlan::typeConnection(const QString &address, const QString &name)
{
    trigger(u"actionNewConnection"_s);
    then([this, address, name] {
        auto *kind = find<QComboBox>(u"connectionKind"_s);
        const int place = kind->findData(address.section(u':', 0, 0).chopped(address.startsWith("kafkas"_L1) ? 1 : 0));
        kind->setCurrentIndex(qMax(0, place));
        find<QLineEdit>(u"connectionAddress"_s)->setText(address);
        find<QLineEdit>(u"connectionName"_s)->setText(name);
    });
}

void PortraitPlan::connectionEmpty()
{
    trigger(u"actionNewConnection"_s);
}

void PortraitPlan::connectionFull()
{
    typeConnection(u"kafkas://kafka-1.eu.example.com:9093,kafka-2.eu.example.com:9093"_s, u"Orders EU"_s);
    then([this] {
        click(u"environmentProduction"_s);
        QList<QAbstractButton *> groups;
        for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>())
            if (button->objectName().startsWith("group:"_L1))
                groups << button;
        if (groups.size() > 1)
            groups[1]->click(); // what there is about security unfolds
    });
}

void PortraitPlan::connectionMistake()
{
    typeConnection(u"danube://localhost:ten"_s, m_bench.profiles().front().name);
}

void PortraitPlan::connectionFailed()
{
    typeConnection(u"danube://127.0.0.1:1"_s, u"Staging"_s);
    then([this] { click(u"connectionTest"_s); }, [this] {
        return find<QWidget>(u"connectionNoticeBar"_s)->isVisible() && find<QAbstractButton>(u"connectionTest"_s)->isEnabled();
    });
}

} // namespace slipway
