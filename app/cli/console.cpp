#include "app/cli/console.h"
#include "app/cli/hiddeninput.h"
#include <QCoreApplication>
#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// Characters that change how the text around them is shown: Unicode's bidirectional controls.
bool isBidirectional(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t') || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029;
}

} // namespace

QString Console::escaped(const QString &text, bool keepLineFeeds)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\n' && keepLineFeeds)
            out += c;
        else if (isControl(code) || isBidirectional(code))
            out += u"\\u{"_s + QString::number(code, 16) + u'}';
        else
            out += c;
    }
    return out;
}

void Console::print(const QString &line)
{
    write(QByteArray((m_terminals.out ? escaped(line) : line).toUtf8() + '\n'));
}

void Console::write(QByteArrayView bytes)
{
    if (m_broken)
        return;
    clearProgress();
    m_broken = m_out.write(bytes.data(), bytes.size()) != bytes.size();
}

void Console::say(const QString &line)
{
    clearProgress();
    m_err.write(QByteArray((m_terminals.err ? escaped(line) : line).toUtf8() + '\n'));
    if (auto *file = qobject_cast<QFileDevice *>(&m_err))
        file->flush();
}

void Console::flush()
{
    if (auto *file = qobject_cast<QFileDevice *>(&m_out); file && !m_broken)
        m_broken = !file->flush();
}

bool Console::confirm(const QString &question)
{
    clearProgress();
    m_err.write(escaped(question, false).toUtf8());
    if (auto *file = qobject_cast<QFileDevice *>(&m_err))
        file->flush();
    const QString answer = QString::fromUtf8(m_in.readLine()).trimmed().toLower();
    return answer == u"y" || answer == u"yes" || answer == QCoreApplication::translate("slipwayctl", "yes");
}

std::optional<QByteArray> Console::askHidden(const QString &question, const std::stop_token &stop)
{
    const auto *terminal = qobject_cast<QFileDevice *>(&m_in);
    if (!terminal || !m_terminals.in || !m_terminals.err)
        return std::nullopt;
    clearProgress();
    m_err.write(escaped(question, false).toUtf8());
    if (auto *file = qobject_cast<QFileDevice *>(&m_err))
        file->flush();
    auto line = readHidden(terminal->handle(), stop);
    m_err.write("\n"); // the one that was typed is not shown either
    return line;
}

void Console::progress(const QString &line)
{
    if (!m_terminals.err)
        return;
    m_err.write(QByteArray("\r\033[K" + escaped(line, false).toUtf8()));
    if (auto *file = qobject_cast<QFileDevice *>(&m_err))
        file->flush();
    m_progressShown = true;
}

void Console::clearProgress()
{
    if (!std::exchange(m_progressShown, false))
        return;
    m_err.write("\r\033[K");
    if (auto *file = qobject_cast<QFileDevice *>(&m_err))
        file->flush();
}

} // namespace slipway
