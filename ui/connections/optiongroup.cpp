#include "ui/connections/optiongroup.h"
#include "ui/look/style.h"
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype SaidOneByOne = 3;

bool holds(const QString &condition, const std::function<QString(const QString &)> &valueOf)
{
    const qsizetype equals = condition.indexOf(u'=');
    if (equals < 0)
        return true;
    return condition.sliced(equals + 1).split(u'|').contains(valueOf(condition.first(equals)));
}

} // namespace

OptionGroup::OptionGroup(const QString &title, std::vector<const OptionSpec *> options, int labelWidth, QWidget *parent)
    : QWidget(parent), m_options(std::move(options)), m_labelWidth(labelWidth), m_head(new QToolButton(this)),
      m_summary(new QLabel(this)), m_body(new QWidget(this)), m_grid(new QGridLayout(m_body))
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    m_head->setObjectName(u"group:"_s + title);
    m_head->setAccessibleName(title);
    m_head->setText(title);
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = m_head->font();
    bold.setWeight(QFont::DemiBold);
    m_head->setFont(bold);
    m_summary->setObjectName(u"summary:"_s + title);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->setContentsMargins(0, 0, 0, Style::scaled(8));
    m_grid->setHorizontalSpacing(Style::scaled(12));
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_head);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(line);
    column->addLayout(row);
    column->addWidget(m_body);
    m_body->hide();
    connect(m_head, &QToolButton::toggled, this, &OptionGroup::unfold);
}

void OptionGroup::unfold(bool open)
{
    if (open)
        makeFields();
    m_head->setChecked(open);
    m_head->setArrowType(open                                     ? Qt::DownArrow
                         : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                : Qt::RightArrow);
    m_body->setVisible(open);
    emit changed(); // conditions are looked at again
}

bool OptionGroup::isFound(const OptionSpec &option) const
{
    return std::ranges::all_of(m_words, [&option](const QString &word) {
        return option.label.contains(word, Qt::CaseInsensitive) || option.key.contains(word, Qt::CaseInsensitive) ||
               option.help.contains(word, Qt::CaseInsensitive);
    });
}

void OptionGroup::search(const QString &words)
{
    const bool searched = !m_words.isEmpty();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    if (!searched && !m_words.isEmpty())
        m_openBefore = m_head->isChecked();
    const bool any = std::ranges::any_of(m_options, [this](const OptionSpec *option) { return isFound(*option); });
    setVisible(any);
    unfold(m_words.isEmpty() ? (searched ? m_openBefore : m_head->isChecked()) : any);
}

void OptionGroup::fill(const OptionValues &values, const QStringList &keptSecrets)
{
    bool any = false;
    for (const OptionSpec *option : m_options) {
        const bool kept = keptSecrets.contains(option->key);
        if (const QVariant value = values.value(option->key); value.isValid())
            m_values.insert(option->key, value);
        if (kept)
            m_kept << option->key;
        any |= kept || values.contains(option->key);
    }
    if (any)
        makeFields();
}

void OptionGroup::makeFields()
{
    if (!m_fields.empty())
        return;
    for (const OptionSpec *option : m_options) {
        auto *field = new OptionField(*option, m_body);
        auto *label = new QLabel(option->label, m_body);
        label->setBuddy(field);
        label->setWordWrap(true);
        label->setToolTip(option->help);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        label->setContentsMargins(0, Style::scaled(6), 0, 0);
        label->setMaximumWidth(m_labelWidth);
        if (m_values.contains(option->key))
            field->setValue(m_values.value(option->key));
        if (m_kept.contains(option->key))
            field->setKeptSecret(true);
        field->setSecretNote(m_note);
        const int at = int(m_fields.size());
        m_grid->addWidget(label, at, 0);
        m_grid->addWidget(field, at, 1);
        m_fields.push_back(field);
        m_labels.push_back(label);
        connect(field, &OptionField::changed, this, [this] {
            showSummary();
            emit changed();
        });
    }
    showSummary();
}

void OptionGroup::setSecretNote(const QString &note)
{
    m_note = note;
    for (OptionField *field : m_fields)
        field->setSecretNote(note);
}

void OptionGroup::showSummary()
{
    QStringList said;
    for (const OptionField *field : m_fields)
        if (field->differs())
            said << field->summary();
    m_summary->setText(said.size() > SaidOneByOne ? tr("%n changed", nullptr, int(said.size())) : said.join(u", "_s));
}

void OptionGroup::applyConditions(const std::function<QString(const QString &)> &valueOf)
{
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        const bool shown = isFound(m_fields[at]->option()) && holds(m_fields[at]->option().onlyIf, valueOf);
        m_fields[at]->setVisible(shown);
        m_labels[at]->setVisible(shown);
    }
}

} // namespace slipway
