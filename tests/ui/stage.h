#pragma once
#include "app/posixhostprobe.h"
#include "app/services.h"
#include "model/workbench/workbench.h"
#include "ui/compose/syntaxcolours.h"
#include "ui/docks/logpane.h"
#include "ui/frame/mainwindow.h"
#include "ui/look/theme.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace slipway {

// A window over a home of its own, driven as a person does: by object names, keys and clicks.
class Stage {
public:
    explicit Stage(const QString &home)
        : m_services(HomeFolder::fromEnvironment(home)),
          m_bench({m_services, m_services.clock(), m_services.home(), [this] { return log(); }, &m_services, &m_hosts})
    {
        m_bench.load();
    }

    // A connection that needs no broker.
    Profile addNowhere(Profile::Environment environment = Profile::Environment::Development)
    {
        Profile profile;
        profile.name = QStringLiteral("Nowhere");
        profile.kind = QStringLiteral("devnull");
        profile.address = QStringLiteral("devnull:");
        profile.environment = environment;
        const auto added = m_bench.addConnection(profile);
        return added ? *added : Profile{};
    }

    MainWindow &open()
    {
        m_window = std::make_unique<MainWindow>(m_bench, m_theme, m_colours);
        m_window->restore();
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
        return *m_window;
    }
    void close()
    {
        m_window->close();
        m_window.reset();
    }

    template <typename T>
    T *find(const char *name)
    {
        // Of the page in front: every page has the same names.
        QWidget *page = m_window->findChild<QTabWidget *>(QStringLiteral("pages"))->currentWidget();
        T *found = page ? page->findChild<T *>(QString::fromLatin1(name)) : nullptr;
        return found ? found : m_window->findChild<T *>(QString::fromLatin1(name));
    }
    Workbench &bench() { return m_bench; }
    Result<SendLog *> log() { return m_services.log(); }
    int receipts() { return find<QAbstractItemView>("receiptsTable")->model()->rowCount(); }
    int receiptState(int row)
    {
        return find<QAbstractItemView>("receiptsTable")->model()->index(row, 0).data(Qt::UserRole).toInt();
    }
    // Of a dialog or menu that is open.
    template <typename T>
    T *shown(const char *name)
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (T *found = top->isVisible() ? top->findChild<T *>(QString::fromLatin1(name)) : nullptr)
                return found;
        return nullptr;
    }
    QString text(const char *name) { return find<QWidget>(name)->property("text").toString(); }
    int rows(const char *table) { return find<QAbstractItemView>(table)->model()->rowCount(); }
    void choose(const char *combo, const QVariant &data)
    {
        auto *box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }
    // Empty when the practice sandbox can start; else what is missing.
    static QString sandboxMissing()
    {
        const QString modules = qEnvironmentVariable("SLIPWAY_MODULES");
        for (const QString &needed :
             QStringList{modules + QStringLiteral("/libslipway_transport_danube.so"),
                         modules + QStringLiteral("/libslipway_sandbox.so"),
                         qEnvironmentVariable("SLIPWAY_BIN") + QStringLiteral("/slipwayctl")})
            if (!QFile::exists(needed))
                return QStringLiteral("SKIPPED: the sandbox needs %1, which is not built").arg(needed);
        return {};
    }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    void choose(const Profile &profile)
    {
        auto *connections = find<QComboBox>("connectionCombo");
        connections->setCurrentIndex(connections->findData(profile.id));
        emit connections->activated(connections->currentIndex());
    }
    MainWindow &window() { return *m_window; }
    Services &services() { return m_services; }
    Theme &theme() { return m_theme; }
    bool idle() { return !find<QAction>("actionStop")->isEnabled(); }

private:
    Services m_services;
    PosixHostProbe m_hosts;
    Theme m_theme{Theme::Choice::Light};
    SyntaxColours m_colours;
    Workbench m_bench;
    std::unique_ptr<MainWindow> m_window;
};

constexpr int Patience = 60'000; // the machine may be busy with more than this

} // namespace slipway

