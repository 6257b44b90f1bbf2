#include "ui/frame/preferencesdialog.h"
#include "ui/connections/mistakelabel.h"
#include "ui/frame/shortcuts.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/tables.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QLabel *head(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Theme &theme, Shortcuts &shortcuts, const QString &settingsFile, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_shortcuts(shortcuts), m_settingsFile(settingsFile), m_search(new QLineEdit(this)),
      m_themeCombo(new QComboBox(this)), m_language(new QComboBox(this)),
      m_utc(new QCheckBox(tr("Show times in UTC"), this)), m_proxy(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)), m_keys(new QKeySequenceEdit(this)),
      m_mistake(new MistakeLabel(u"shortcutMistake"_s, this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_search->setObjectName(u"preferencesSearch"_s);
    m_search->setAccessibleName(tr("Search the preferences"));
    m_search->setPlaceholderText(tr("Search the preferences"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icons::named(icons::Find), QLineEdit::LeadingPosition);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(Style::scaled(10));
    column->addWidget(m_search);
    m_looks = new QFormLayout;
    m_looks->setLabelAlignment(Qt::AlignRight);
    m_looks->setHorizontalSpacing(Style::scaled(12));
    buildLooks(m_looks);
    column->addWidget(head(tr("Looks and language"), this));
    column->addLayout(m_looks);
    buildShortcuts(column);
    auto *box = new QDialogButtonBox(this);
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"preferencesClose"_s);
    close->setText(tr("Close"));
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    resize(Style::scaled(640), Style::scaled(600));
    setMinimumSize(Style::scaled(560), Style::scaled(420));
    m_search->setFocus();
}

void PreferencesDialog::buildLooks(QFormLayout *form)
{
    m_themeCombo->setObjectName(u"preferencesTheme"_s);
    m_themeCombo->setAccessibleName(tr("Theme"));
    m_themeCombo->addItem(tr("As the system"), int(Theme::Choice::System));
    m_themeCombo->addItem(tr("Light"), int(Theme::Choice::Light));
    m_themeCombo->addItem(tr("Dark"), int(Theme::Choice::Dark));
    m_themeCombo->setCurrentIndex(int(m_theme.choice()));
    connect(m_themeCombo, &QComboBox::activated, this,
            [this](int at) { m_theme.choose(static_cast<Theme::Choice>(m_themeCombo->itemData(at).toInt())); });
    m_language->setObjectName(u"preferencesLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s); // languages by their own names
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    const QString chosen = QSettings(m_settingsFile, QSettings::IniFormat).value(u"window/language"_s).toString();
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
    connect(m_language, &QComboBox::activated, this, [this](int at) {
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(u"window/language"_s, m_language->itemData(at));
        emit languageChosen();
    });
    m_utc->setObjectName(u"preferencesUtc"_s);
    m_utc->setAccessibleName(m_utc->text());
    m_utc->setChecked(m_theme.isUtc());
    connect(m_utc, &QCheckBox::toggled, &m_theme, &Theme::setUtc);
    auto *languageRow = new QHBoxLayout;
    languageRow->addWidget(m_language);
    languageRow->addStretch(1);
    auto *themeRow = new QHBoxLayout;
    themeRow->addWidget(m_themeCombo);
    themeRow->addStretch(1);
    form->addRow(tr("Theme"), themeRow);
    form->addRow(tr("Language"), languageRow);
    form->addRow(tr("Times"), m_utc);
}

void PreferencesDialog::buildShortcuts(QVBoxLayout *column)
{
    m_model.reset(m_shortcuts.rows());
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"shortcutTable"_s);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setModel(m_proxy);
    tables::prepare(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    tables::setWidths(m_table, {110, 0, 190});
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("New keys"), this);
    label->setBuddy(m_keys);
    auto *usual = new QPushButton(tr("Usual keys"), this);
    usual->setObjectName(u"shortcutDefault"_s);
    auto *all = new QPushButton(tr("Usual keys for all"), this);
    all->setObjectName(u"shortcutAllDefault"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(usual);
    row->addWidget(all);
    column->addWidget(head(tr("Shortcuts"), this));
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_mistake);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreferencesDialog::showKeys);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        const int at = m_proxy->mapToSource(m_table->currentIndex()).row();
        if (at >= 0)
            m_model.setKeys(at, m_keys->keySequence().toString(QKeySequence::PortableText));
    });
    connect(usual, &QPushButton::clicked, this, [this] {
        const int at = m_proxy->mapToSource(m_table->currentIndex()).row();
        if (at >= 0)
            m_model.setKeys(at, m_model.row(at).byDefault);
        showKeys();
    });
    connect(all, &QPushButton::clicked, &m_model, &ShortcutModel::setAllToDefault);
    connect(&m_model, &ShortcutModel::edited, this, &PreferencesDialog::keepKeys);
    m_table->selectRow(0);
}

void PreferencesDialog::showKeys()
{
    const int at = m_proxy->mapToSource(m_table->currentIndex()).row();
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(at < 0 ? QKeySequence()
                                  : QKeySequence::fromString(m_model.row(at).keys.section(u"; "_s, 0, 0), QKeySequence::PortableText));
    m_mistake->show({});
}

// A key of two commands does neither: that is said, and kept all the same, since a person may be half way through.
void PreferencesDialog::keepKeys()
{
    const int at = m_proxy->mapToSource(m_table->currentIndex()).row();
    const QString other = at < 0 ? QString() : m_model.clashOf(at);
    m_mistake->show(other.isEmpty() ? QString() : tr("%1 has the same key: neither will work.").arg(other));
    if (const auto saved = m_shortcuts.save(m_model.changed()); !saved)
        m_mistake->show(saved.error().message);
}

void PreferencesDialog::search(const QString &text)
{
    m_proxy->setFilterFixedString(text);
    for (int row = 0; row < m_looks->rowCount(); ++row) {
        const auto *item = m_looks->itemAt(row, QFormLayout::LabelRole);
        const auto *label = item ? qobject_cast<const QLabel *>(item->widget()) : nullptr;
        const QString said = label ? label->text() : QString();
        m_looks->setRowVisible(row, text.isEmpty() || said.contains(text, Qt::CaseInsensitive) ||
                                        (row == m_looks->rowCount() - 1 && m_utc->text().contains(text, Qt::CaseInsensitive)));
    }
    m_table->selectRow(0);
}

} // namespace slipway
