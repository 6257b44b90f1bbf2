#include "app/gui/portraitplan.h"
#include "model/workbench/workbench.h"
#include "ui/frame/mainwindow.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace slipway {

const std::vector<PortraitPlan::Page> &PortraitPlan::all()
{
    using P = PortraitPlan;
    static const std::vector<Page> pages{
        {"first", &P::first},
        {"main", &P::main},
        {"main-failed", &P::failed},
        {"headers", &P::headers},
        {"preview", &P::preview},
        {"mistake", &P::mistake},
        {"production", &P::production},
        {"no-topic", &P::noTopic},
        {"find", &P::findBar},
        {"large", &P::large},
        {"bulk", &P::bulkEdit},
        {"template-run", &P::templateRun},
        {"no-sandbox", &P::noSandbox},
        {"no-connection", &P::noConnection},
        {"browse", &P::browse},
        {"browse-empty", &P::browseEmpty},
        {"browse-failed", &P::browseFailed},
        {"run", &P::run},
        {"run-refused", &P::runRefused},
        {"run-paused", &P::runPaused},
        {"quit", &P::quitQuestion},
        {"log", &P::log},
        {"log-empty", &P::logEmpty},
        {"log-nothing", &P::logNothing},
        {"statistics", &P::statistics},
        {"problems", &P::problems},
        {"connection", &P::connectionFull},
        {"connection-empty", &P::connectionEmpty},
        {"connection-mistake", &P::connectionMistake},
        {"connection-failed", &P::connectionFailed},
        {"preferences", &P::preferences},
        {"finder", &P::finder},
        {"about", &P::about},
    };
    return pages;
}

QStringList PortraitPlan::pages()
{
    QStringList names;
    for (const Page &page : all())
        names << QString::fromLatin1(page.name);
    return names;
}

std::vector<PortraitPlan::Step> PortraitPlan::steps(const QString &page)
{
    m_steps.clear();
    then({}, [this] { return answered(); });
    for (const Page &each : all())
        if (page == QLatin1StringView(each.name))
            (this->*each.plan)();
    return std::exchange(m_steps, {});
}

void PortraitPlan::then(std::function<void()> act, Ready ready)
{
    m_steps.push_back({std::move(act), std::move(ready)});
}

void PortraitPlan::pause(int looks)
{
    then({}, [left = looks]() mutable { return --left < 0; });
}

QObject *PortraitPlan::object(const QString &name, const QMetaObject &of) const
{
    const auto *pages = m_window.findChild<QTabWidget *>(u"pages"_s);
    for (const QObject *within : std::initializer_list<const QObject *>{pages ? pages->currentWidget() : nullptr, &m_window})
        for (QObject *each : within ? within->findChildren<QObject *>(name) : QList<QObject *>())
            if (of.cast(each))
                return each;
    qFatal("there is no %s in the window", qPrintable(name));
}

void PortraitPlan::click(const QString &button)
{
    find<QAbstractButton>(button)->click();
}

void PortraitPlan::trigger(const QString &action)
{
    then([this, action] { find<QAction>(action)->trigger(); });
}

bool PortraitPlan::idle() const
{
    return !find<QAction>(u"actionStop"_s)->isEnabled();
}

bool PortraitPlan::answered() const
{
    return std::ranges::all_of(m_bench.profiles(), [this](const Profile &each) {
        const ConnectionState state = m_bench.navigator().state(each.id);
        return state == ConnectionState::Ready || state == ConnectionState::Failing;
    });
}

void PortraitPlan::send(int upTo)
{
    for (int sent = 1; sent <= upTo; ++sent)
        then([this] { click(u"sendButton"_s); }, [this, sent] {
            return m_window.findChild<QAbstractItemView *>(u"receiptsTable"_s)->model()->rowCount() >= sent && idle();
        });
}

void PortraitPlan::main()
{
    send(3);
}

void PortraitPlan::failed()
{
    send(2);
    noTopic();
    then([this] { click(u"sendToNewTopic"_s); }, [this] {
        return m_window.findChild<QAbstractItemView *>(u"receiptsTable"_s)->model()->rowCount() >= 3 && idle();
    });
}

void PortraitPlan::noTopic()
{
    then([this] {
        find<QComboBox>(u"topicCombo"_s)->setEditText(u"/nowhere/orders"_s);
        click(u"sendButton"_s);
    }, [this] { return find<QWidget>(u"sendNotice"_s)->isVisible(); });
}

void PortraitPlan::headers()
{
    then([this] {
        find<QTabBar>(u"contentTabs"_s)->setCurrentIndex(1);
        auto *model = find<QAbstractItemView>(u"fieldTable"_s)->model();
        const auto set = [model](int row, int column, const QVariant &value) {
            model->setData(model->index(row, column), value);
        };
        set(0, 3, u"C-20417"_s);
        click(u"addHeader"_s);
        set(1, 1, u"source"_s);
        set(1, 3, u"app-1"_s);
        click(u"addHeader"_s);
        set(2, 1, u"trace"_s);
        set(2, 2, 1); // bytes
        set(2, 3, u"1f 8b 08"_s);
        click(u"addHeader"_s);
        set(3, 1, u"retry"_s);
        set(3, 2, 2); // null
    });
}

void PortraitPlan::preview()
{
    headers();
    then([this] { find<QTabBar>(u"contentTabs"_s)->setCurrentIndex(2); });
}

void PortraitPlan::mistake()
{
    then([this] { find<QPlainTextEdit>(u"bodyEditor"_s)->setPlainText(u"{\n  \"orderId\": 9007199254740993,\n  \"amount\": 15,80\n}"_s); },
         [this] { return find<QAbstractButton>(u"checkWords"_s)->isEnabled(); }); // a click goes to the mistake
}

void PortraitPlan::production()
{
    then([this] {
        Profile profile = m_bench.profiles().front();
        profile.environment = Profile::Environment::Production;
        profile.name = u"Orders EU"_s;
        if (const auto done = m_bench.replaceConnection(profile); !done)
            qFatal("the connection could not be changed: %s", qPrintable(done.error().message));
    }, [this] { return answered(); });
    then([this] { click(u"sendButton"_s); });
}

void PortraitPlan::findBar()
{
    trigger(u"actionFind"_s);
    then([this] {
        find<QLineEdit>(u"findText"_s)->setText(u"order"_s);
        click(u"findNext"_s);
    });
}

void PortraitPlan::large()
{
    then([this] {
        QGuiApplication::clipboard()->setText(QString(2'000'000, u'x').replace(70, 1, u'\n'));
        find<QPlainTextEdit>(u"bodyEditor"_s)->paste();
    });
}

void PortraitPlan::noSandbox()
{
    then({}, [this] { return find<QWidget>(u"connectionNotice"_s)->isVisible(); });
}

void PortraitPlan::noConnection()
{
    then([this] {
        const std::vector<Profile> profiles = m_bench.profiles();
        for (const Profile &each : profiles)
            if (const auto done = m_bench.removeConnection(each.id); !done)
                qFatal("the connection could not be removed: %s", qPrintable(done.error().message));
    });
}

// Follows the topic while three messages are sent to it, and looks at the newest.
void PortraitPlan::browse()
{
    browseEmpty();
    then([this] { click(u"browseLive"_s); }, [this] { return find<QWidget>(u"browseScanned"_s)->isVisible(); });
    for (int sent = 1; sent <= 3; ++sent)
        then([this] { m_window.findChild<QAbstractButton *>(u"sendButton"_s)->click(); }, [this, sent] {
            return find<QAbstractItemView>(u"browseTable"_s)->model()->rowCount() >= sent &&
                   m_bench.outbox().total().outstanding == 0;
        });
    then([this] {
        auto *table = find<QAbstractItemView>(u"browseTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
    });
}

void PortraitPlan::browseEmpty()
{
    trigger(u"actionBrowse"_s);
}

void PortraitPlan::browseFailed()
{
    trigger(u"actionBrowse"_s);
    then([this] {
        find<QComboBox>(u"browseTopic"_s)->setEditText(u"/nowhere/orders"_s);
        click(u"browseLive"_s);
    }, [this] { return !find<QWidget>(u"browseStop"_s)->isVisible(); });
}

// Seen while it is under way, once the plots have something to show.
void PortraitPlan::run()
{
    then([this] {
        find<QSpinBox>(u"sendCount"_s)->setValue(100'000);
        find<QAbstractSpinBox>(u"sendRate"_s)->setProperty("value", 4000);
        click(u"sendButton"_s);
    }, [this] {
        const auto *progress = m_window.findChild<QProgressBar *>(u"runProgress"_s);
        return progress && progress->value() > 0;
    });
    pause(200);
}

void PortraitPlan::runPaused()
{
    run();
    then([this] { click(u"runPause"_s); }, [this] { return m_bench.outbox().total().outstanding == 0; });
}

void PortraitPlan::quitQuestion()
{
    run();
    trigger(u"actionQuit"_s);
}

void PortraitPlan::runRefused()
{
    trigger(u"actionOpenFile"_s);
    then([this] {
        const QString path = m_bench.home().cache() + u"/orders.jsonl"_s;
        QDir().mkpath(m_bench.home().cache());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("{\"v\":1,\"topic\":\"/default/orders\",\"body\":{\"text\":\"{}\"}}\n{\"v\":1,\"body\":{\"text\":\n") < 0)
            qFatal("%s cannot be written", qPrintable(path));
        file.close();
        auto *dialog = find<QFileDialog>(u"messageFileDialog"_s);
        emit dialog->fileSelected(path);
        dialog->reject();
    }, [this] {
        const auto *notice = m_window.findChild<QWidget *>(u"runNotice"_s);
        return notice && notice->isVisible();
    });
}

// Single sends, one of them failed, and a small run.
void PortraitPlan::log()
{
    failed();
    then([this] {
        find<QComboBox>(u"topicCombo"_s)->setEditText(u"/default/orders"_s);
        find<QSpinBox>(u"sendCount"_s)->setValue(25);
        click(u"sendButton"_s);
    }, [this] { return idle() && m_bench.outbox().total().outstanding == 0; });
    trigger(u"actionOpenLog"_s);
    then([this] {
        auto *table = find<QAbstractItemView>(u"logTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
    });
}

void PortraitPlan::logEmpty()
{
    trigger(u"actionOpenLog"_s);
}

void PortraitPlan::logNothing()
{
    send(1);
    trigger(u"actionOpenLog"_s);
    then([this] { find<QLineEdit>(u"logFilter"_s)->setText(u"C-20999"_s); });
    pause(20);
}

void PortraitPlan::statistics()
{
    send(3);
    then([this] { find<QDockWidget>(u"statisticsDock"_s)->raise(); });
    pause(100);
}

void PortraitPlan::problems()
{
    then([this] { find<QDockWidget>(u"problemsDock"_s)->raise(); });
}

} // namespace slipway
