#include "ui/compose/deliveryrow.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

const auto SchemaKey = u"schema"_s; // the option that names subject and version, by convention of every kind

// "non-reliable" as people read it; the value itself stays as it is.
QString choiceWords(const QString &choice)
{
    return choice.isEmpty() ? choice : choice.at(0).toUpper() + choice.sliced(1);
}

QLabel *labelFor(QComboBox *combo, const QString &text, const QString &name)
{
    auto *label = new QLabel(text, combo->parentWidget());
    label->setObjectName(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(combo);
    combo->setAccessibleName(text);
    return label;
}

} // namespace

DeliveryRow::DeliveryRow(QWidget *parent)
    : QWidget(parent), m_route(new QComboBox(this)), m_delivery(new QComboBox(this)), m_schema(new QComboBox(this)),
      m_grid(new QGridLayout(this))
{
    m_route->setObjectName(u"routeCombo"_s);
    m_delivery->setObjectName(u"deliveryCombo"_s);
    m_schema->setObjectName(u"schemaCombo"_s);
    m_routeLabel = labelFor(m_route, tr("Route"), u"routeLabel"_s);
    m_deliveryLabel = labelFor(m_delivery, tr("Delivery"), u"deliveryLabel"_s);
    m_schemaLabel = labelFor(m_schema, tr("Schema"), u"schemaLabel"_s);
    m_schema->setEditable(true);
    m_schema->setInsertPolicy(QComboBox::NoInsert);
    m_schema->lineEdit()->setPlaceholderText(tr("None"));
    m_schema->lineEdit()->setAccessibleName(tr("Schema"));
    m_schema->lineEdit()->setObjectName(u"schemaEdit"_s);
    m_schema->setToolTip(tr("Subject for the latest version, subject:3 for that one, subject:3+ for at least that one"));
    m_schema->setMinimumContentsLength(10);
    for (QComboBox *combo : {m_route, m_delivery})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_route->addItem(tr("Automatic"), -1);
    layOut(false);
    connect(m_route, &QComboBox::activated, this, &DeliveryRow::changed);
    connect(m_delivery, &QComboBox::activated, this, &DeliveryRow::changed);
    connect(m_schema, &QComboBox::editTextChanged, this, &DeliveryRow::changed);
}

void DeliveryRow::layOut(bool narrow)
{
    if (m_narrow == narrow && m_grid->count() > 0)
        return;
    m_narrow = narrow;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->addWidget(m_routeLabel, 0, 0);
    m_grid->addWidget(m_route, 0, 1);
    m_grid->addWidget(m_deliveryLabel, 0, 2);
    m_grid->addWidget(m_delivery, 0, 3);
    m_grid->addWidget(m_schemaLabel, narrow ? 1 : 0, narrow ? 0 : 4);
    m_grid->addWidget(m_schema, narrow ? 1 : 0, narrow ? 1 : 5, 1, narrow ? 3 : 1);
    for (int column = 0; column < 7; ++column)
        m_grid->setColumnStretch(column, 0);
    if (narrow)
        m_grid->setColumnStretch(3, 1);
    else
        m_grid->setColumnStretch(m_hasSchema ? 5 : 6, 1);
}

void DeliveryRow::setNarrow(bool narrow)
{
    layOut(narrow);
}

void DeliveryRow::setKind(const BrokerKind *kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    const bool partitions = kind && (kind->capabilities & BrokerKind::Partitions);
    m_route->setVisible(partitions);
    m_routeLabel->setVisible(partitions);
    m_deliveryKey.clear();
    m_delivery->clear();
    if (kind)
        fillDelivery(*kind);
    m_delivery->setVisible(!m_deliveryKey.isEmpty());
    m_deliveryLabel->setVisible(!m_deliveryKey.isEmpty());
    m_hasSchema = kind && std::ranges::contains(kind->options, SchemaKey, &OptionSpec::key);
    m_schema->setVisible(m_hasSchema);
    m_schemaLabel->setVisible(m_hasSchema);
    m_narrow = !m_narrow;
    layOut(!m_narrow);
}

void DeliveryRow::fillDelivery(const BrokerKind &kind)
{
    // The first choice a producer has is the one that matters most: acks, dispatch strategy.
    const auto spec = std::ranges::find_if(kind.options, [](const OptionSpec &each) {
        return each.scope == OptionSpec::Scope::Producer && each.kind == OptionSpec::Kind::Choice;
    });
    if (spec == kind.options.end())
        return;
    m_deliveryKey = spec->key;
    for (const QString &choice : spec->choices)
        m_delivery->addItem(choice == "auto"_L1 ? tr("Automatic") : choiceWords(choice), choice);
    m_delivery->setCurrentIndex(m_delivery->findData(spec->byDefault.toString()));
    m_delivery->setToolTip(spec->help);
}

void DeliveryRow::setPartitions(qint32 count, const QStringList &names)
{
    const qint32 chosen = partition();
    m_partitions = count;
    while (m_route->count() > 1)
        m_route->removeItem(1);
    for (qint32 each = 0; count > 1 && each < count; ++each) // one partition, or none, is no choice
        m_route->addItem(names.value(each, tr("Partition %1").arg(each)), each);
    if (chosen >= 0 && m_route->findData(chosen) < 0) // unknown topic yet: what was chosen stays
        m_route->addItem(tr("Partition %1").arg(chosen), chosen);
    m_route->setCurrentIndex(qMax(0, m_route->findData(chosen)));
    nameAutomatic();
}

void DeliveryRow::setKeyed(bool keyed)
{
    m_keyed = keyed;
    nameAutomatic();
}

// The broker's usual strategy, named where there is something to choose and the kind says how.
void DeliveryRow::nameAutomatic()
{
    const QString keyless = m_kind ? m_kind->keylessRoute : QString();
    QString strategy;
    if (m_partitions > 1 && m_keyed && m_kind && (m_kind->capabilities & BrokerKind::Keys))
        strategy = tr("by key");
    else if (m_partitions > 1)
        strategy = keyless;
    m_route->setItemText(0, strategy.isEmpty() ? tr("Automatic") : tr("Automatic (%1)").arg(strategy));
}

void DeliveryRow::choose(qint32 partition, const OptionValues &options)
{
    const QSignalBlocker quiet(this);
    if (partition >= 0 && m_route->findData(partition) < 0)
        m_route->addItem(tr("Partition %1").arg(partition), partition);
    m_route->setCurrentIndex(qMax(0, m_route->findData(partition)));
    if (const int place = m_delivery->findData(options.value(m_deliveryKey).toString()); place >= 0)
        m_delivery->setCurrentIndex(place);
    m_schema->setEditText(options.value(SchemaKey).toString());
}

qint32 DeliveryRow::partition() const
{
    return m_route->currentIndex() < 0 ? -1 : m_route->currentData().toInt();
}

OptionValues DeliveryRow::options() const
{
    OptionValues values;
    if (!m_deliveryKey.isEmpty())
        values.insert(m_deliveryKey, m_delivery->currentData());
    if (const QString schema = m_schema->currentText().trimmed(); m_hasSchema && !schema.isEmpty())
        values.insert(SchemaKey, schema);
    return values;
}

} // namespace slipway
