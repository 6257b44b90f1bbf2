#include "ui/connections/connectiondialog.h"
#include "model/connections/typedaddress.h"
#include "ui/connections/capsrow.h"
#include "ui/connections/mistakelabel.h"
#include "ui/connections/optionform.h"
#include "ui/look/buttons.h"
#include "ui/look/environmenttag.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/style.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int LabelWidth = 116;

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectionDialog::ConnectionDialog(Workbench &bench, const std::optional<Profile> &profile, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_before(profile.value_or(Profile{})), m_kind(new QComboBox(this)),
      m_address(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_addressMistake(new MistakeLabel(u"addressMistake"_s, this)),
      m_nameMistake(new MistakeLabel(u"nameMistake"_s, this)), m_environment(new QButtonGroup(this)),
      m_environmentNote(hint({}, this)), m_tag(new EnvironmentTag(this)),
      m_readOnly(new QCheckBox(tr("Read only: nothing can be sent or changed over this connection"), this)),
      m_caps(new CapsRow(this)),
      m_options(new OptionForm(Style::scaled(LabelWidth), this)), m_notice(new NoticeBar(this)),
      m_trial(bench.connector(), bench.hosts())
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(isNew() ? tr("New connection") : tr("Edit %1").arg(m_before.name));
    for (const BrokerKind *each : bench.kinds())
        m_kind->addItem(each->displayName, each->id);
    build();
    buildButtons();
    fill(m_before);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showKind);
    for (QLineEdit *line : {m_address, m_name})
        connect(line, &QLineEdit::textChanged, this, &ConnectionDialog::check);
    connect(m_environment, &QButtonGroup::idToggled, this, &ConnectionDialog::check);
    connect(m_options, &OptionForm::changed, this, &ConnectionDialog::check);
    connect(&m_trial, &ConnectionTest::reached, this,
            [this](ConnectionTest::Step, const QString &sentence) { say({}, sentence); });
    connect(&m_trial, &ConnectionTest::finished, this, &ConnectionDialog::showReport);
    connectKeeper();
    check();
    m_address->setFocus();
}

void ConnectionDialog::connectKeeper()
{
    if (!m_bench.secrets())
        return;
    m_keeper = std::make_unique<SecretKeeper>(*m_bench.secrets());
    connect(m_keeper.get(), &SecretKeeper::written, this, &ConnectionDialog::write);
    connect(m_keeper.get(), &SecretKeeper::failed, this, &ConnectionDialog::refuse);
    connect(m_keeper.get(), &SecretKeeper::whereKept, m_options, [this](SecretStore::Kept kept) {
        m_options->setSecretNote(kept == SecretStore::Kept::InKeychain
                                     ? tr("Kept in the keychain of your session, never in a file.")
                                     : tr("No keychain found. The password is kept until you close Slipway."));
    });
    m_keeper->ask();
}

void ConnectionDialog::build()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(Style::scaled(12));
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QStringList kinds;
    for (const BrokerKind *each : m_bench.kinds())
        kinds << each->displayName;
    auto *kindRow = new QHBoxLayout;
    kindRow->addWidget(m_kind);
    kindRow->setSpacing(Style::scaled(10));
    kindRow->addWidget(hint(kinds.join(u", "_s), this), 1);
    m_kind->setMinimumWidth(Style::scaled(200));
    auto *kindLabel = new QLabel(tr("Kind"), this);
    kindLabel->setBuddy(m_kind);
    kindLabel->setMinimumWidth(Style::scaled(LabelWidth)); // in line with the groups' labels
    kindLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_address->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    form->addRow(kindLabel, kindRow);
    form->addRow(tr("Address"), m_address);
    form->addRow(QString(), m_addressMistake);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_nameMistake);
    buildEnvironment(form);
    form->addRow(QString(), m_readOnly);
    form->addRow(tr("At most"), m_caps);
    for (int row = 0; row < form->rowCount(); ++row) // beside the middle of fields that are 28 high
        if (const auto *item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget())
            item->widget()->setMinimumHeight(Style::scaled(28));
    m_kind->setObjectName(u"connectionKind"_s);
    m_address->setObjectName(u"connectionAddress"_s);
    m_name->setObjectName(u"connectionName"_s);
    m_readOnly->setObjectName(u"connectionReadOnly"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_address->setAccessibleName(tr("Address"));
    m_name->setAccessibleName(tr("Name"));
    m_readOnly->setAccessibleName(m_readOnly->text());

    auto *page = new QWidget(this);
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(20, 16, 20, 12);
    inner->setSpacing(12);
    inner->addLayout(form);
    inner->addWidget(m_options);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"connectionScroll"_s);
    scroll->setAccessibleName(tr("Settings of the connection"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    resize(Style::scaled(720), Style::scaled(640));
    setMinimumSize(Style::scaled(560), Style::scaled(420));
}

void ConnectionDialog::buildEnvironment(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Style::scaled(24));
    const auto add = [this, row](const QString &word, const QString &name, Profile::Environment environment) {
        auto *button = new QRadioButton(word, this);
        button->setObjectName(name);
        button->setAccessibleName(word);
        button->setMinimumHeight(Style::scaled(28)); // in line with its label
        m_environment->addButton(button, int(environment));
        row->addWidget(button);
    };
    add(tr("Development"), u"environmentDevelopment"_s, Profile::Environment::Development);
    add(tr("Test"), u"environmentTest"_s, Profile::Environment::Test);
    add(tr("Production"), u"environmentProduction"_s, Profile::Environment::Production);
    row->addStretch(1);
    row->addWidget(m_tag);
    form->addRow(tr("Environment"), row);
    form->addRow(QString(), m_environmentNote);
    m_environmentNote->setObjectName(u"environmentNote"_s);
}

void ConnectionDialog::buildButtons()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(20, 8, 20, 12);
    column->setSpacing(10);
    m_notice->setObjectName(u"connectionNoticeBar"_s);
    m_test = new QPushButton(icons::named(icons::NewConnection), tr("Test connection"), this);
    m_test->setObjectName(u"connectionTest"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"connectionCancel"_s);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(isNew() ? tr("Add connection") : tr("Save connection"), this);
    m_save->setObjectName(u"connectionSave"_s);
    m_save->setDefault(true);
    m_test->setAutoDefault(false);
    buttons::paintAsMain(m_save);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addWidget(m_notice);
    column->addLayout(row);
    layout()->addWidget(foot);
}

void ConnectionDialog::fill(const Profile &profile)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(profile.kind)));
    m_address->setText(profile.address);
    m_name->setText(profile.name);
    m_environment->button(int(profile.environment))->setChecked(true);
    m_readOnly->setChecked(profile.readOnly);
    m_caps->show(profile);
    m_options->setKind(kind());
    m_options->fill(profile.options, isNew() ? QStringList() : profile.secrets);
}

const BrokerKind *ConnectionDialog::kind() const
{
    return m_bench.connector().kind(m_kind->currentData().toString());
}

QString ConnectionDialog::exampleAddress() const
{
    const BrokerKind *of = kind();
    if (!of || of->schemes.isEmpty())
        return {};
    const QString scheme = of->schemes.front();
    return of->defaultPort == 0 ? scheme + u':' : u"%1://localhost:%2"_s.arg(scheme).arg(of->defaultPort);
}

void ConnectionDialog::showKind()
{
    m_options->setKind(kind());
    check();
}

Result<ConnectionDialog::Typed> ConnectionDialog::typed() const
{
    auto address = readAddress(m_address->text().trimmed(), m_bench.kinds());
    if (!address)
        return std::unexpected(address.error());
    const BrokerKind *of = kind();
    if (of && address->profile.kind != of->id)
        return std::unexpected(Error{
            Error::Kind::Invalid,
            tr("An address of %1 begins with %2:").arg(of->displayName, of->schemes.value(0)), {}});
    Typed typed{m_before, m_options->typedSecrets()};
    typed.secrets.insert(address->secrets);
    Profile &profile = typed.profile;
    profile.kind = address->profile.kind;
    profile.address = address->profile.address;
    profile.name = m_name->text().trimmed().isEmpty() ? m_name->placeholderText() : m_name->text().trimmed();
    profile.environment = static_cast<Profile::Environment>(m_environment->checkedId());
    profile.readOnly = m_readOnly->isChecked();
    m_caps->fill(profile);
    profile.options = m_options->values();
    profile.secrets = m_options->secretKeys();
    for (const QString &key : address->secrets.keys())
        if (!profile.secrets.contains(key))
            profile.secrets << key;
    return typed;
}

void ConnectionDialog::check()
{
    m_address->setPlaceholderText(exampleAddress());
    m_name->setPlaceholderText(m_bench.freeName(kind() ? kind()->displayName : QString()));
    const auto environment = static_cast<Profile::Environment>(m_environment->checkedId());
    m_tag->show(environment, m_name->text().isEmpty() ? m_name->placeholderText() : m_name->text());
    const bool production = environment == Profile::Environment::Production;
    m_environmentNote->setText(production ? tr("Slipway asks before the first send and before every run.") : QString());
    m_environmentNote->setVisible(production);
    const auto now = typed();
    const bool empty = m_address->text().trimmed().isEmpty();
    m_addressMistake->show(now || empty ? QString() : now.error().message);
    const QString name = m_name->text().trimmed();
    const bool taken = std::ranges::any_of(m_bench.profiles(), [&](const Profile &each) {
        return each.id != m_before.id && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    m_nameMistake->show(taken ? tr("There is a connection named %1 already. Choose another name.").arg(name) : QString());
    const bool sound = now && m_options->isSound();
    m_save->setEnabled(sound && !taken);
    m_test->setEnabled(sound);
}

void ConnectionDialog::say(const QString &headline, const QString &text)
{
    m_notice->say(NoticeBar::Tone::Information, headline, text);
    if (m_trial.isRunning())
        connect(m_notice->addButton(tr("Stop"), u"stopTest"_s), &QAbstractButton::clicked, &m_trial,
                &ConnectionTest::stop);
}

void ConnectionDialog::test()
{
    auto now = typed();
    if (!now)
        return;
    if (now->profile.id.isEmpty())
        now->profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_lentTo = now->secrets.isEmpty() || !m_keeper ? QString() : now->profile.id;
    if (!m_lentTo.isEmpty())
        m_keeper->lend(m_lentTo, now->secrets);
    m_test->setEnabled(false);
    m_trial.start(now->profile);
    say({}, tr("Connecting to %1…").arg(now->profile.address));
}

void ConnectionDialog::showReport(const ConnectionTest::Report &report)
{
    if (!m_lentTo.isEmpty())
        m_keeper->lend(std::exchange(m_lentTo, {}), {});
    m_test->setEnabled(true);
    if (!report.error) {
        m_notice->say(NoticeBar::Tone::Good, tr("Works."),
                      report.topics < 0 ? tr("Answered in %1 ms.").arg(report.ms)
                                        : tr("Answered in %1 ms. %n topics.", nullptr, int(report.topics)).arg(report.ms));
        return;
    }
    if (report.error->kind == Error::Kind::Cancelled) {
        say({}, tr("Stopped at the step: %1.").arg(ConnectionTest::name(report.step)));
        return;
    }
    m_notice->say(NoticeBar::Tone::Error, tr("Failed at the step: %1.").arg(ConnectionTest::name(report.step)),
                  report.error->message);
    m_notice->addDetail(report.error->detail);
}

void ConnectionDialog::save()
{
    auto now = typed();
    if (!now || !m_save->isEnabled())
        return;
    if (now->profile.id.isEmpty())
        now->profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_saving = std::move(*now);
    if (const QStringList gone = m_options->forgotten(); m_keeper && !gone.isEmpty())
        m_keeper->remove(m_before.id, gone);
    if (m_saving.secrets.isEmpty() || !m_keeper) {
        write(SecretStore::Kept::InKeychain);
        return;
    }
    m_save->setEnabled(false);
    say({}, tr("Keeping the password…"));
    m_keeper->write(m_saving.profile.id, m_saving.secrets);
}

void ConnectionDialog::refuse(const Error &error)
{
    check();
    m_notice->say(NoticeBar::Tone::Error, tr("The keychain did not take the password."), error.message);
    connect(m_notice->addButton(tr("Keep it until Slipway closes"), u"keepUntilQuit"_s), &QAbstractButton::clicked, this,
            [this] {
                m_keeper->lend(m_saving.profile.id, m_saving.secrets);
                write(SecretStore::Kept::UntilQuit);
            });
    m_notice->addDetail(error.detail);
}

void ConnectionDialog::write(SecretStore::Kept kept)
{
    const auto done = isNew() ? m_bench.addConnection(m_saving.profile) : m_bench.replaceConnection(m_saving.profile);
    if (!done) {
        check();
        m_notice->say(NoticeBar::Tone::Error, {}, done.error().message);
        m_notice->addDetail(done.error().detail);
        return;
    }
    emit saved(*done, m_saving.secrets.isEmpty() ? SecretStore::Kept::InKeychain : kept);
    accept();
}

} // namespace slipway
