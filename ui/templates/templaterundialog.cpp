#include "ui/templates/templaterundialog.h"
#include "ui/connections/mistakelabel.h"
#include "ui/look/buttons.h"
#include "ui/look/style.h"
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway {

TemplateRunDialog::TemplateRunDialog(const QString &path, const MessageTemplate &of, QWidget *parent)
    : QDialog(parent), m_template(of), m_count(new QSpinBox(this)), m_rate(new QDoubleSpinBox(this)),
      m_seed(new QLineEdit(this)), m_rows(new QLineEdit(this)), m_mistake(new MistakeLabel(u"templateMistake"_s, this)),
      m_run(new QPushButton(tr("Run"), this))
{
    setObjectName(u"templateRunDialog"_s);
    setWindowTitle(tr("Run %1").arg(path));
    m_count->setObjectName(u"templateCount"_s);
    m_count->setAccessibleName(tr("How many messages"));
    m_count->setRange(1, 100'000'000);
    m_count->setGroupSeparatorShown(true);
    m_rate->setObjectName(u"templateRate"_s);
    m_rate->setAccessibleName(tr("Messages a second"));
    m_rate->setRange(0, 10'000'000);
    m_rate->setDecimals(0);
    m_rate->setSpecialValueText(tr("no limit"));
    m_rate->setSuffix(tr("/s"));
    m_seed->setObjectName(u"templateSeed"_s);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPlaceholderText(of.seed ? QString::number(*of.seed) : tr("other values each time"));
    m_rows->setObjectName(u"templateRows"_s);
    m_rows->setAccessibleName(tr("File of rows"));
    m_rows->setPlaceholderText(tr("a CSV file, or one with a JSON object a line"));
    m_run->setObjectName(u"templateRun"_s);
    m_run->setDefault(true);
    buttons::paintAsMain(m_run);
    build();
    check();
}

void TemplateRunDialog::build()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(Style::scaled(12));
    for (const QString &name : templateVariables(m_template)) {
        const TemplateVariable variable = m_template.variables.value(name);
        auto *line = new QLineEdit(this);
        line->setObjectName(u"variable:"_s + name);
        line->setAccessibleName(name);
        line->setPlaceholderText(variable.byDefault.value_or(QString()));
        line->setEchoMode(variable.secret ? QLineEdit::Password : QLineEdit::Normal);
        m_variables.insert(name, line);
        form->addRow(name, line);
        connect(line, &QLineEdit::textChanged, this, &TemplateRunDialog::check);
    }
    auto *amount = new QHBoxLayout;
    amount->addWidget(m_count);
    amount->addWidget(new QLabel(tr("Rate"), this));
    amount->addWidget(m_rate);
    amount->addStretch(1);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(u"chooseRows"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("File of rows"), {}, tr("Rows (*.csv *.jsonl *.ndjson);;All files (*)"));
        dialog->setObjectName(u"rowsFileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_rows, &QLineEdit::setText);
        dialog->open();
    });
    auto *rows = new QHBoxLayout;
    rows->addWidget(m_rows, 1);
    rows->addWidget(choose);
    form->addRow(tr("Messages"), amount);
    form->addRow(tr("Rows"), rows);
    form->addRow(tr("Seed"), m_seed);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"templateCancel"_s);
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(Style::scaled(10));
    column->addLayout(form);
    column->addWidget(m_mistake);
    column->addStretch(1);
    column->addLayout(foot);
    resize(Style::scaled(520), sizeHint().height());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &TemplateRunDialog::run);
    for (QLineEdit *line : {m_seed, m_rows})
        connect(line, &QLineEdit::textChanged, this, &TemplateRunDialog::check);
}

TemplateChoice TemplateRunDialog::choice() const
{
    TemplateChoice choice;
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it) {
        if (it.value()->text().isEmpty() && m_template.variables.value(it.key()).byDefault)
            continue;
        auto &values = m_template.variables.value(it.key()).secret ? choice.secretValues : choice.values;
        values.insert(it.key(), it.value()->text().toUtf8());
    }
    choice.rows = m_rows->text().trimmed();
    if (choice.rows.isEmpty() || m_count->value() > 1)
        choice.count = quint64(m_count->value());
    if (const QString seed = m_seed->text().trimmed(); !seed.isEmpty())
        choice.seed = seed.toULongLong();
    choice.nowMs = QDateTime::currentMSecsSinceEpoch();
    choice.ratePerSecond = m_rate->value();
    return choice;
}

void TemplateRunDialog::check()
{
    bool number = true;
    if (const QString seed = m_seed->text().trimmed(); !seed.isEmpty())
        (void)seed.toULongLong(&number);
    m_mistake->show(number ? QString() : tr("A seed is a whole number."));
    m_run->setEnabled(number);
}

void TemplateRunDialog::run()
{
    const TemplateChoice chosen = choice();
    const auto feed = templateFeed(m_template, chosen);
    if (!feed) {
        m_mistake->show(feed.error().message);
        return;
    }
    emit runAsked(*feed, chosen.ratePerSecond);
    accept();
}

} // namespace slipway
