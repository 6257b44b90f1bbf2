#include "ui/templates/templatecommands.h"
#include "ui/compose/composepage.h"
#include "ui/frame/pagetabs.h"
#include "ui/look/noticebar.h"
#include "ui/templates/templaterundialog.h"
#include <QAbstractButton>
#include <QInputDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

TemplateCommands::TemplateCommands(Workbench &bench, PageTabs *pages, NoticeBar *notice, QWidget *window)
    : QObject(window), m_bench(bench), m_pages(pages), m_notice(notice), m_window(window)
{
}

void TemplateCommands::askName(const QString &title, const QString &label, const QString &name,
                               std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"templateNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(name);
    dialog->setOkButtonText(title);
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [then = std::move(then)](const QString &typed) {
        if (!typed.trimmed().isEmpty())
            then(typed.trimmed());
    });
    dialog->open();
    if (auto *line = dialog->findChild<QLineEdit *>()) {
        line->setObjectName(u"templateName"_s);
        line->setAccessibleName(label);
    }
}

void TemplateCommands::saveCurrent()
{
    const ComposePage *page = m_pages->current();
    if (!page)
        return;
    const QString suggested = page->templatePath().isEmpty() ? page->topic().section(u'/', -1) : page->templatePath();
    askName(tr("Save template"), tr("Name; a / makes a folder"), suggested, [this](const QString &path) { save(path, false); });
}

void TemplateCommands::save(const QString &path, bool replace)
{
    ComposePage *page = m_pages->current();
    if (!page)
        return;
    const auto profile = page->profile();
    const auto saved = m_bench.templates().save(path, page->composition(), profile ? profile->name : QString(), replace);
    if (!saved && saved.error().kind == Error::Kind::Conflict && !replace) {
        if (path == page->templatePath()) { // it came from there
            save(path, true);
            return;
        }
        m_notice->say(NoticeBar::Tone::Warning, {}, tr("There is a template named %1 already.").arg(path));
        connect(m_notice->addButton(tr("Replace it"), u"replaceTemplate"_s), &QAbstractButton::clicked, this,
                [this, path] { save(path, true); });
        m_notice->addDismiss();
        return;
    }
    if (!saved) {
        refuse(saved.error());
        return;
    }
    page->setTemplatePath(path);
    say(tr("Saved the template %1 in %2.").arg(path, m_bench.templates().folder()));
}

QString TemplateCommands::connectionFor(const MessageTemplate &of) const
{
    for (const Profile &profile : m_bench.profiles())
        if (profile.name == of.connection)
            return profile.id;
    return m_bench.profiles().empty() ? QString() : m_bench.profiles().front().id;
}

void TemplateCommands::open(const QString &path)
{
    const auto found = m_bench.templates().find(path);
    if (!found) {
        refuse(found.error());
        return;
    }
    m_pages->compose(TemplateDesk::toComposition(*found, connectionFor(*found)))->setTemplatePath(path);
}

void TemplateCommands::run(const QString &path)
{
    const auto found = m_bench.templates().find(path);
    if (!found) {
        refuse(found.error());
        return;
    }
    auto *dialog = new TemplateRunDialog(path, *found, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateRunDialog::runAsked, this, [this, path](const FeedSpec &feed, double rate) {
        if (const ComposePage *now = m_pages->current(); !now || now->templatePath() != path)
            open(path); // its receipts have a page
        if (ComposePage *page = m_pages->current(); page && page->templatePath() == path)
            page->sendFeed(feed, rate);
    });
    dialog->open();
}

void TemplateCommands::rename(const QString &path)
{
    askName(tr("Rename template"), tr("New name of %1; a / makes a folder").arg(path), path,
            [this, path](const QString &to) { move(path, to); });
}

void TemplateCommands::move(const QString &path, const QString &to)
{
    if (const auto renamed = m_bench.templates().rename(path, to); !renamed)
        refuse(renamed.error());
}

void TemplateCommands::remove(const QString &path)
{
    const auto found = m_bench.templates().find(path);
    if (!found) {
        refuse(found.error());
        return;
    }
    if (const auto removed = m_bench.templates().remove(path); !removed) {
        refuse(removed.error());
        return;
    }
    say(tr("Removed the template %1.").arg(path));
    connect(m_notice->addButton(tr("Undo"), u"undoRemoveTemplate"_s, true), &QAbstractButton::clicked, this,
            [this, path, value = *found] {
                m_notice->hide();
                if (const auto back = m_bench.templates().restore(path, value); !back)
                    refuse(back.error());
            });
}

void TemplateCommands::say(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::Information, {}, sentence);
    m_notice->addDismiss();
}

void TemplateCommands::refuse(const Error &error)
{
    m_notice->say(NoticeBar::Tone::Error, {}, error.message);
    m_notice->addDetail(error.detail);
    m_notice->addDismiss();
}

} // namespace slipway
