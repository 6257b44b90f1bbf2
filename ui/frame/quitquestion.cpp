#include "ui/frame/quitquestion.h"
#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr auto Agreed = "slipwayQuitAgreed";

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::QuitQuestion", text);
}

} // namespace

bool QuitQuestion::agreed(const QMainWindow *window)
{
    return window->property(Agreed).toBool();
}

void QuitQuestion::ask(QMainWindow *window, std::function<void()> stop)
{
    auto *box = new QMessageBox(QMessageBox::Question, u"Slipway"_s, tr("Messages are still being sent."),
                                QMessageBox::NoButton, window);
    box->setObjectName(u"quitQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Stop and quit waits for what has left and sends no more."));
    QPushButton *quit = box->addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    quit->setObjectName(u"stopAndQuit"_s);
    QPushButton *stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(u"stay"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(quit, &QPushButton::clicked, window, [window, stop = std::move(stop)] {
        stop();
        window->setProperty(Agreed, true);
        window->close();
    });
    box->open();
}

} // namespace slipway
