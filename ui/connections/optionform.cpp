#include "ui/connections/optionform.h"
#include "model/core/optioncheck.h"
#include "ui/look/icons.h"
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// Messages and new topics have their own forms.
bool belongsToConnections(const OptionSpec &option)
{
    return option.scope == OptionSpec::Scope::Connection || option.scope == OptionSpec::Scope::Producer ||
           option.scope == OptionSpec::Scope::Browse;
}

constexpr std::size_t SearchedFrom = 30; // options: fewer are seen at a glance

} // namespace

OptionForm::OptionForm(int labelWidth, QWidget *parent)
    : QWidget(parent), m_labelWidth(labelWidth), m_search(new QLineEdit(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_search->setObjectName(u"optionSearch"_s);
    m_search->setAccessibleName(tr("Search the options"));
    m_search->setPlaceholderText(tr("Search the options"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::named(icons::Find), QLineEdit::LeadingPosition);
    m_search->hide();
    m_column->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (OptionGroup *group : m_groups)
            group->search(words);
        applyConditions();
    });
}

void OptionForm::setKind(const BrokerKind *kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    for (OptionGroup *group : m_groups)
        delete group;
    m_groups.clear();
    m_filled.clear();
    m_kept.clear();
    m_search->clear();
    m_search->setVisible(kind && kind->options.size() > SearchedFrom);
    QStringList titles;
    QHash<QString, std::vector<const OptionSpec *>> byTitle;
    if (!kind)
        return;
    for (const OptionSpec &option : kind->options) {
        if (!belongsToConnections(option))
            continue;
        if (!byTitle.contains(option.group))
            titles << option.group;
        byTitle[option.group].push_back(&option);
    }
    for (const QString &title : titles) {
        auto *group = new OptionGroup(title, byTitle.value(title), m_labelWidth, this);
        group->setSecretNote(m_note);
        m_column->addWidget(group);
        m_groups.push_back(group);
        connect(group, &OptionGroup::changed, this, [this] {
            applyConditions();
            emit changed();
        });
    }
}

void OptionForm::fill(const OptionValues &values, const QStringList &keptSecrets)
{
    m_filled = values;
    m_kept = keptSecrets;
    for (OptionGroup *group : m_groups)
        group->fill(values, keptSecrets);
    applyConditions();
}

void OptionForm::setSecretNote(const QString &note)
{
    m_note = note;
    for (OptionGroup *group : m_groups)
        group->setSecretNote(note);
}

template <typename Use>
void OptionForm::eachField(Use use) const
{
    for (const OptionGroup *group : m_groups)
        for (const OptionField *field : group->fields())
            use(*field);
}

QString OptionForm::valueOf(const QString &key) const
{
    QString text = m_filled.value(key).toString();
    const OptionSpec *option = m_kind ? findOption(m_kind->options, key) : nullptr;
    if (option && text.isEmpty())
        text = option->byDefault.toString();
    eachField([&](const OptionField &field) {
        if (field.option().key != key)
            return;
        const auto value = field.value();
        text = value && value->isValid() ? value->toString() : field.option().byDefault.toString();
    });
    return text;
}

void OptionForm::applyConditions()
{
    for (OptionGroup *group : m_groups)
        group->applyConditions([this](const QString &key) { return valueOf(key); });
}

bool OptionForm::isSound() const
{
    bool sound = true;
    eachField([&](const OptionField &field) { sound &= field.value().has_value(); });
    return sound;
}

OptionValues OptionForm::values() const
{
    OptionValues values = m_filled;
    eachField([&](const OptionField &field) {
        values.remove(field.option().key);
        if (const auto value = field.value(); value && value->isValid())
            values.insert(field.option().key, *value);
    });
    return values;
}

QHash<QString, QByteArray> OptionForm::typedSecrets() const
{
    QHash<QString, QByteArray> typed;
    eachField([&](const OptionField &field) {
        if (const QByteArray secret = field.typedSecret(); !secret.isEmpty())
            typed.insert(field.option().key, secret);
    });
    return typed;
}

QStringList OptionForm::forgotten() const
{
    QStringList keys;
    eachField([&](const OptionField &field) {
        if (field.forgetsSecret() && field.typedSecret().isEmpty())
            keys << field.option().key;
    });
    return keys;
}

QStringList OptionForm::secretKeys() const
{
    QStringList keys = m_kept;
    for (const QString &key : forgotten())
        keys.removeAll(key);
    for (const auto &[key, secret] : typedSecrets().asKeyValueRange())
        if (!keys.contains(key))
            keys << key;
    keys.sort();
    return keys;
}

} // namespace slipway
