#include "ui/connections/connectioncommands.h"
#include "model/connections/profilelines.h"
#include "ui/connections/connectiondialog.h"
#include "ui/look/noticebar.h"
#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 MostImported = 16 * 1024 * 1024; // bytes of a file

QString filters()
{
    return ConnectionCommands::tr("Connections (*.jsonl);;All files (*)");
}

} // namespace

ConnectionCommands::ConnectionCommands(Workbench &bench, NoticeBar *notice, QWidget *window)
    : QObject(window), m_bench(bench), m_notice(notice), m_window(window)
{
    if (bench.secrets()) {
        m_keeper = std::make_unique<SecretKeeper>(*bench.secrets());
        connect(m_keeper.get(), &SecretKeeper::failed, this, &ConnectionCommands::refuse);
    }
}

ConnectionCommands::~ConnectionCommands()
{
    if (m_keeper)
        m_keeper->disconnect(this);
    forgetRemoved();
}

void ConnectionCommands::openDialog(const std::optional<Profile> &profile)
{
    auto *dialog = new ConnectionDialog(m_bench, profile, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::saved, this, [this](const Profile &saved, SecretStore::Kept kept) {
        if (kept == SecretStore::Kept::UntilQuit)
            say(tr("No keychain found. The password of %1 is kept until you close Slipway.").arg(saved.name));
    });
    dialog->open();
}

void ConnectionCommands::add()
{
    openDialog({});
}

void ConnectionCommands::edit(const QString &id)
{
    if (const auto profile = m_bench.profile(id))
        openDialog(profile);
}

void ConnectionCommands::duplicate(const QString &id)
{
    auto profile = m_bench.profile(id);
    if (!profile)
        return;
    profile->id.clear();
    profile->name = m_bench.freeName(profile->name);
    profile->secrets.clear(); // they are typed again: a copy may be for someone else
    openDialog(profile);
}

void ConnectionCommands::rename(const QString &id)
{
    const auto profile = m_bench.profile(id);
    if (!profile)
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename connection"));
    dialog->setLabelText(tr("New name of %1").arg(profile->name));
    dialog->setTextValue(profile->name);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString &name) {
        if (const auto renamed = m_bench.renameConnection(id, name.trimmed()); !renamed)
            refuse(renamed.error());
    });
    dialog->open();
    if (auto *line = dialog->findChild<QLineEdit *>()) {
        line->setObjectName(u"renameEdit"_s);
        line->setAccessibleName(tr("New name"));
    }
}

void ConnectionCommands::remove(const QString &id)
{
    const auto profile = m_bench.profile(id);
    if (!profile)
        return;
    if (const auto removed = m_bench.removeConnection(id); !removed) {
        refuse(removed.error());
        return;
    }
    forgetRemoved();
    m_removed = profile;
    say(tr("Removed the connection %1. Its messages stay in the log.").arg(profile->name));
    connect(m_notice->addButton(tr("Undo"), u"undoRemove"_s, true), &QAbstractButton::clicked, this,
            &ConnectionCommands::undoRemove);
}

void ConnectionCommands::undoRemove()
{
    if (!m_removed)
        return;
    const Profile profile = *std::exchange(m_removed, {});
    m_notice->hide();
    if (const auto added = m_bench.addConnection(profile); !added)
        refuse(added.error());
}

void ConnectionCommands::forgetRemoved()
{
    if (m_removed && m_keeper && !m_removed->secrets.isEmpty())
        m_keeper->remove(m_removed->id, m_removed->secrets);
    m_removed.reset();
}

void ConnectionCommands::refresh(const QString &id)
{
    if (id.isEmpty())
        m_bench.refreshAll();
    else
        m_bench.refresh(id);
}

void ConnectionCommands::restorePractice()
{
    if (const auto restored = m_bench.restorePractice(); !restored)
        refuse(restored.error());
}

void ConnectionCommands::exportAll()
{
    chooseExport(u"connections.jsonl"_s, m_bench.profiles());
}

void ConnectionCommands::exportOne(const QString &id)
{
    if (const auto profile = m_bench.profile(id))
        chooseExport(profile->name + u".jsonl"_s, {*profile});
}

void ConnectionCommands::chooseExport(const QString &name, const std::vector<Profile> &profiles)
{
    auto *dialog = new QFileDialog(m_window, tr("Export connections"), {}, filters());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profiles](const QString &path) { exportTo(path, profiles); });
    dialog->open();
}

void ConnectionCommands::exportTo(const QString &path, const std::vector<Profile> &profiles)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(profilesToLines(profiles)) < 0 || !file.commit()) {
        refuse({Error::Kind::StorageFull, tr("%1 could not be written. Check the folder and the disk.").arg(path),
                file.errorString()});
        return;
    }
    say(tr("Exported %n connections to %1. Secrets are not in the file.", nullptr, int(profiles.size())).arg(path));
}

void ConnectionCommands::importSome()
{
    auto *dialog = new QFileDialog(m_window, tr("Import connections"), {}, filters());
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionCommands::importFile);
    dialog->open();
}

void ConnectionCommands::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostImported) {
        refuse({Error::Kind::Invalid, tr("%1 could not be read.").arg(path), file.errorString()});
        return;
    }
    auto profiles = profilesFromLines(file.readAll());
    if (!profiles) {
        refuse(profiles.error());
        return;
    }
    int imported = 0;
    for (Profile &profile : *profiles) {
        const auto done = m_bench.profile(profile.id) ? m_bench.replaceConnection(profile) : m_bench.addConnection(profile);
        if (!done) {
            refuse(done.error());
            return;
        }
        ++imported;
    }
    say(tr("Imported %n connections. Type their passwords with Edit.", nullptr, imported));
}

void ConnectionCommands::say(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::Information, {}, sentence);
    m_notice->addDismiss();
}

void ConnectionCommands::refuse(const Error &error)
{
    m_notice->say(NoticeBar::Tone::Error, {}, error.message);
    m_notice->addDetail(error.detail);
    m_notice->addDismiss();
}

} // namespace slipway
