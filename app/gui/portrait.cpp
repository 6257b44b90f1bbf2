#include "app/gui/portrait.h"
#include "app/gui/layoutcheck.h"
#include "ui/frame/mainwindow.h"
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int PatienceMs = 20'000; // for the sandbox to start and answer
constexpr int LookMs = 20;
constexpr int Settling = 12; // looks until what was asked for is laid out and painted
constexpr QSize Sizes[] = {{960, 600}, {1280, 800}, {1920, 1080}};

} // namespace

Portrait::Portrait(MainWindow &window, Workbench &bench, Theme &theme, const QString &page, std::vector<Shot> shots)
    : m_window(window), m_theme(theme), m_page(page), m_shots(std::move(shots)), m_plan(window, bench)
{
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, &Portrait::step);
}

std::vector<Portrait::Shot> Portrait::everyLook(const QString &folder, const QString &page, const QString &language)
{
    std::vector<Shot> shots;
    for (const QSize &size : Sizes)
        for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark})
            shots.push_back({size, theme,
                             QDir(folder).filePath(u"%1-%2x%3-%4-%5.png"_s.arg(page)
                                                       .arg(size.width())
                                                       .arg(size.height())
                                                       .arg(Theme::toText(theme), language))});
    return shots;
}

void Portrait::begin()
{
    if (!PortraitPlan::pages().contains(m_page)) {
        QTimer::singleShot(0, this, [this] {
            fail(u"There is no page %1. Pages: %2."_s.arg(m_page, PortraitPlan::pages().join(u", "_s)));
        });
        return;
    }
    connect(&m_window, &MainWindow::firstPainted, this, [this] {
        m_steps = m_plan.steps(m_page);
        m_waiting.start();
        m_look.start();
    });
}

void Portrait::step()
{
    if (m_at >= m_steps.size()) {
        if (m_shot > 0 && !take())
            return;
        if (m_shot < m_shots.size())
            return pose();
        m_look.stop();
        QApplication::exit(0);
        return;
    }
    PortraitPlan::Step &now = m_steps[m_at];
    if (!std::exchange(m_acted, true) && now.act)
        now.act();
    if (!now.ready || now.ready()) {
        ++m_at;
        m_acted = false;
        m_waiting.restart();
    } else if (m_waiting.elapsed() > PatienceMs) {
        fail(u"The window did not reach the page %1 within %2 s."_s.arg(m_page).arg(PatienceMs / 1000));
    }
}

QDialog *Portrait::dialog() const
{
    for (auto *each : m_window.findChildren<QDialog *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

void Portrait::pose()
{
    const Shot &shot = m_shots[m_shot++];
    m_theme.choose(shot.theme);
    m_window.resize(shot.size);
    if (QDialog *shown = dialog()) {
        if (m_ownSize.isEmpty())
            m_ownSize = shown->size();
        shown->resize(shot.size.width() < 1280   ? shown->minimumSizeHint().expandedTo(shown->minimumSize())
                      : shot.size.width() > 1280 ? m_ownSize * 3 / 2
                                                 : m_ownSize);
    }
    m_at = 0;
    m_acted = false;
    m_steps = {{{}, [left = Settling]() mutable { return --left < 0; }}};
}

bool Portrait::take()
{
    const Shot &shot = m_shots[m_shot - 1];
    QWidget *shown = dialog();
    if (!shown)
        shown = &m_window;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a number that has just grown has its room
    for (const QString &problem : LayoutCheck(*shown).problems())
        std::fprintf(stderr, "check: %s: %s\n", qPrintable(QFileInfo(shot.file).completeBaseName()), qPrintable(problem));
    if (shown->grab().save(shot.file))
        return true;
    fail(u"The picture could not be written to %1."_s.arg(shot.file));
    return false;
}

void Portrait::fail(const QString &sentence)
{
    m_look.stop();
    std::fprintf(stderr, "slipway: %s\n", qPrintable(sentence));
    QApplication::exit(1);
}

} // namespace slipway
