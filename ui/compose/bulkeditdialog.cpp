#include "ui/compose/bulkeditdialog.h"
#include "model/compose/fieldtext.h"
#include "ui/look/buttons.h"
#include "ui/look/style.h"
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

BulkEditDialog::BulkEditDialog(const std::vector<FieldRow> &headers, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(fieldtext::print(headers), this))
{
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Edit headers as text"));
    m_text->setObjectName(u"bulkText"_s);
    m_text->setAccessibleName(tr("Headers, one a line"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    auto *words = new QLabel(tr("One header a line: name=value. A # in front switches it off, name alone is null, "
                                "name=hex:1f8b is bytes. A JSON object is taken too."),
                             this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QDialogButtonBox(this);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"bulkCancel"_s);
    cancel->setText(tr("Cancel"));
    QPushButton *take = box->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"bulkTake"_s);
    buttons::paintAsMain(take);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        emit edited(fieldtext::parse(m_text->toPlainText()));
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addWidget(box);
    resize(Style::scaled(560), Style::scaled(400));
}

} // namespace slipway
