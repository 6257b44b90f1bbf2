#include "ui/frame/quitquestion.h"
#include "model/workbench/outbox.h"
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

namespace {

void closeWhenQuiet(QMainWindow *window, Outbox &outbox)
{
    const auto close = [window, &outbox] {
        if (!outbox.runs().empty())
            return;
        window->setProperty(Agreed, true);
        window->close();
    };
    // After the outbox has dealt with the end itself.
    QObject::connect(&outbox, &Outbox::ended, window, close, Qt::QueuedConnection);
    close();
}

} // namespace

void QuitQuestion::ask(QMainWindow *window, Outbox &outbox, std::function<void()> stop)
{
    const int runs = static_cast<int>(outbox.runs().size());
    auto *box = new QMessageBox(QMessageBox::Question, u"Slipway"_s, tr("Messages are still being sent."),
                                QMessageBox::NoButton, window);
    box->setObjectName(u"quitQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(runs > 0 ? tr("Pause and quit waits for what has left; the rest can be resumed from the log "
                                          "after the next start. Stop and quit ends the runs.")
                                     : tr("Stop and quit waits for what has left and sends no more."));
    QPushButton *pause = nullptr;
    if (runs > 0) {
        pause = box->addButton(tr("Pause and quit"), QMessageBox::AcceptRole);
        pause->setObjectName(u"pauseAndQuit"_s);
    }
    QPushButton *quit = box->addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
    quit->setObjectName(u"stopAndQuit"_s);
    QPushButton *stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(u"stay"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    if (pause)
        QObject::connect(pause, &QPushButton::clicked, window, [window, &outbox, stop] {
            for (const Outbox::Ticket run : outbox.runs())
                outbox.park(run);
            stop();
            closeWhenQuiet(window, outbox);
        });
    QObject::connect(quit, &QPushButton::clicked, window, [window, &outbox, stop] {
        for (const Outbox::Ticket run : outbox.runs())
            outbox.stop(run);
        stop();
        closeWhenQuiet(window, outbox);
    });
    box->open();
}

} // namespace slipway
