#include "ui/frame/connectiondialog.h"
#include "model/core/connectionaddress.h"
#include "ui/look/buttons.h"
#include "ui/look/noticebar.h"
#include "ui/look/style.h"
#include "ui/look/tones.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

ConnectionDialog::ConnectionDialog(Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_kind(new QComboBox(this)), m_address(new QLineEdit(this)),
      m_addressMistake(new QLabel(this)), m_name(new QLineEdit(this)), m_environment(new QComboBox(this)),
      m_readOnly(new QCheckBox(tr("Read only: nothing can be sent"), this)), m_notice(new NoticeBar(this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("New connection"));
    m_kind->setObjectName(u"connectionKind"_s);
    m_address->setObjectName(u"connectionAddress"_s);
    m_name->setObjectName(u"connectionName"_s);
    m_environment->setObjectName(u"connectionEnvironment"_s);
    m_readOnly->setObjectName(u"connectionReadOnly"_s);
    for (const BrokerKind *each : bench.kinds())
        m_kind->addItem(each->displayName, each->id);
    m_environment->addItem(tr("Development"), int(Profile::Environment::Development));
    m_environment->addItem(tr("Test"), int(Profile::Environment::Test));
    m_environment->addItem(tr("Production"), int(Profile::Environment::Production));
    m_addressMistake->setObjectName(u"addressMistake"_s);
    m_addressMistake->setTextFormat(Qt::PlainText);
    m_addressMistake->setWordWrap(true);
    QPalette red = m_addressMistake->palette();
    red.setColor(QPalette::WindowText, Tones::of(palette()).failed);
    m_addressMistake->setPalette(red);
    m_addressMistake->hide();
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionDialog::check);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionDialog::check);
    check();
    m_address->setFocus();
}

void ConnectionDialog::build()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Address"), m_address);
    form->addRow(QString(), m_addressMistake);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Environment"), m_environment);
    form->addRow(QString(), m_readOnly);
    m_kind->setAccessibleName(tr("Kind"));
    m_address->setAccessibleName(tr("Address"));
    m_name->setAccessibleName(tr("Name"));
    m_environment->setAccessibleName(tr("Environment"));
    m_readOnly->setAccessibleName(m_readOnly->text());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"connectionCancel"_s);
    m_save = box->addButton(tr("Add connection"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"connectionSave"_s);
    buttons::paintAsMain(m_save);
    connect(box, &QDialogButtonBox::accepted, this, &ConnectionDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_notice);
    column->addWidget(box);
    setMinimumWidth(Style::scaled(560));
}

const BrokerKind *ConnectionDialog::kind() const
{
    for (const BrokerKind *each : m_bench.kinds())
        if (each->id == m_kind->currentData().toString())
            return each;
    return nullptr;
}

QString ConnectionDialog::exampleAddress() const
{
    const BrokerKind *of = kind();
    if (!of || of->schemes.isEmpty())
        return {};
    const QString scheme = of->schemes.front();
    return of->defaultPort == 0 ? scheme + u':' : u"%1://localhost:%2"_s.arg(scheme).arg(of->defaultPort);
}

void ConnectionDialog::check()
{
    m_address->setPlaceholderText(exampleAddress());
    m_name->setPlaceholderText(kind() ? kind()->displayName : QString());
    QString mistake;
    if (const QString text = m_address->text().trimmed(); !text.isEmpty()) {
        const auto address = ConnectionAddress::parse(text);
        const bool sandbox = address && address->scheme == "sandbox"_L1;
        if (!address)
            mistake = address.error().message;
        else if (kind() && !sandbox && !kind()->schemes.contains(address->scheme))
            mistake = tr("An address of %1 begins with %2:").arg(kind()->displayName, kind()->schemes.front());
    }
    m_addressMistake->setText(mistake);
    m_addressMistake->setVisible(!mistake.isEmpty());
    m_save->setEnabled(mistake.isEmpty() && !m_address->text().trimmed().isEmpty());
}

void ConnectionDialog::save()
{
    Profile profile;
    profile.kind = m_kind->currentData().toString();
    profile.address = m_address->text().trimmed();
    profile.name = m_name->text().trimmed().isEmpty() ? m_name->placeholderText() : m_name->text().trimmed();
    profile.environment = static_cast<Profile::Environment>(m_environment->currentData().toInt());
    profile.readOnly = m_readOnly->isChecked();
    if (const auto added = m_bench.addConnection(profile); !added) {
        m_notice->say(NoticeBar::Tone::Error, {}, added.error().message);
        return;
    }
    accept();
}

} // namespace slipway
