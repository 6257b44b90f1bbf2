#include "model/compose/jsontext.h"
#include "ui/compose/bodyeditor.h"
#include "ui/compose/contentpane.h"
#include "ui/compose/findbar.h"
#include "ui/compose/largebodyview.h"
#include "ui/look/noticebar.h"
#include "ui/look/words.h"
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace slipway {

// The body of a ContentPane: edited, shown, read from a file.

void ContentPane::connectBody()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ContentPane::edited);
    connect(m_editor, &BodyEditor::tooLarge, this, &ContentPane::setText);
    connect(m_editor, &BodyEditor::fileDropped, this, &ContentPane::takeFile);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        (m_isLarge ? static_cast<QWidget *>(m_large) : m_editor)->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        setLarge(m_reading.result(), m_file);
        emit edited();
    });
}

void ContentPane::show(const Composition &composition)
{
    {
        const QSignalBlocker quiet(m_format);
        m_format->setCurrentIndex(m_format->findData(int(composition.format)));
    }
    m_lastFormat = composition.format;
    m_editor->setFormat(composition.format);
    m_formatButton->setEnabled(composition.format == BodyFormat::Json);
    if (!composition.bodyFile.isEmpty())
        read(composition.bodyFile);
    else if (!composition.bodyBytes.isNull())
        setLarge(composition.bodyBytes);
    else
        setText(composition.body);
    m_null->setChecked(composition.nullBody);
}

void ContentPane::fill(Composition &composition) const
{
    composition.format = format();
    composition.nullBody = isNullBody();
    composition.body.clear();
    composition.bodyFile = m_file;
    composition.bodyBytes = {};
    if (!m_isLarge)
        composition.body = m_editor->toPlainText();
    else if (m_file.isEmpty())
        composition.bodyBytes = m_large->bytes();
}

void ContentPane::setText(const QString &text)
{
    if (!BodyEditor::carries(text)) {
        setLarge(text.toUtf8());
        emit edited();
        return;
    }
    m_isLarge = false;
    m_file.clear();
    m_notice->hide();
    m_editor->setPlainText(text);
    showBody();
}

void ContentPane::setLarge(const QByteArray &bytes, const QString &file)
{
    m_isLarge = true;
    m_file = file;
    m_large->show(bytes.isNull() ? QByteArray("") : bytes);
    const QString size = words::size(bytes.size());
    m_notice->say(NoticeBar::Tone::Information, {},
                  file.isEmpty() ? tr("This body is shown, not edited: it has %1.").arg(size)
                                 : tr("The body is the file %1 (%2), read again when it is sent.").arg(file, size));
    if (bytes.size() <= MostEdited && bytes.isValidUtf8())
        connect(m_notice->addButton(tr("Edit anyway (slow)"), u"editAnyway"_s), &QAbstractButton::clicked, this,
                &ContentPane::editAnyway);
    connect(m_notice->addButton(tr("Start empty"), u"emptyBody"_s), &QAbstractButton::clicked, this, [this] {
        setText({});
        emit edited();
    });
    showBody();
}

void ContentPane::editAnyway()
{
    m_isLarge = false;
    m_file.clear();
    m_notice->hide();
    m_format->setCurrentIndex(m_format->findData(int(BodyFormat::Text))); // colours would take seconds
    m_editor->setPlainText(QString::fromUtf8(m_large->bytes()));
    m_large->show({});
    showBody();
    emit edited();
}

void ContentPane::showBody()
{
    m_find->setLarge(m_isLarge);
    m_hexView->setEnabled(m_isLarge);
    m_formatButton->setEnabled(!m_isLarge && !isNullBody() && format() == BodyFormat::Json);
    m_format->setEnabled(!m_isLarge);
    showTab(m_tabs->currentIndex());
}

void ContentPane::loadFile()
{
    auto *dialog = new QFileDialog(this, tr("Body from a file"));
    dialog->setObjectName(u"bodyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ContentPane::takeFile);
    dialog->open();
}

void ContentPane::takeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notice->say(NoticeBar::Tone::Error, {}, tr("The file %1 cannot be read.").arg(path));
        m_notice->addDetail(file.errorString());
        m_notice->addDismiss();
        return;
    }
    if (file.size() <= BodyEditor::MostChars) {
        const QByteArray bytes = file.readAll();
        if (const QString text = QString::fromUtf8(bytes); bytes.isValidUtf8() && BodyEditor::carries(text)) {
            if (m_isLarge)
                setText({});
            m_editor->replaceAll(text);
            return;
        }
    }
    read(path);
}

void ContentPane::read(const QString &path)
{
    m_file = path;
    setLarge({}, path);
    m_reading.setFuture(QtConcurrent::run([path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }));
}

void ContentPane::applyFormat()
{
    const BodyFormat now = format();
    const BodyFormat before = std::exchange(m_lastFormat, now);
    if (!m_isLarge && before != now) { // the bytes stay: only how they are written changes
        const QByteArray digits = m_editor->toPlainText().remove(u' ').remove(u'\n').toLatin1();
        if (now == BodyFormat::Hex)
            m_editor->replaceAll(QString::fromLatin1(m_editor->toPlainText().toUtf8().toHex(' ')));
        else if (before == BodyFormat::Hex && QByteArray::fromHex(digits).toHex() == digits.toLower() &&
                 QByteArray::fromHex(digits).isValidUtf8())
            m_editor->replaceAll(QString::fromUtf8(QByteArray::fromHex(digits)));
    }
    m_editor->setFormat(now);
    m_formatButton->setEnabled(now == BodyFormat::Json && !isNullBody());
    emit edited();
}

void ContentPane::formatBody()
{
    if (format() == BodyFormat::Json && !isNullBody() && !m_isLarge)
        m_editor->replaceAll(jsontext::format(m_editor->toPlainText()));
}

void ContentPane::minifyBody()
{
    if (format() == BodyFormat::Json && !isNullBody() && !m_isLarge)
        m_editor->replaceAll(jsontext::minify(m_editor->toPlainText()));
}

void ContentPane::find()
{
    m_tabs->setCurrentIndex(0);
    m_find->open(m_isLarge ? QString() : m_editor->textCursor().selectedText());
}

} // namespace slipway
