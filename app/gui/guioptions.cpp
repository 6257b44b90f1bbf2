#include "app/gui/guioptions.h"
#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr auto Usage = "usage: slipway [OPTIONS]\n"
                       "\n"
                       "  --home DIR               keep connections, log and drafts there\n"
                       "  --log-file FILE          the send log, elsewhere than in the home\n"
                       "  --theme system|light|dark  for this start\n"
                       "  --language CODE          for this start: en, de, zh_CN\n"
                       "  --new-process            a window of its own process, not of the one that runs\n"
                       "  --measure-start          print the milliseconds from the start to the first paint, and leave\n"
                       "  --screenshot PAGE FILE   draw a page into a picture and leave; a folder, with / at its end: in every size and theme\n"
                       "  --size WIDTHxHEIGHT      of the picture\n"
                       "  --version, --help\n";

Error wrong(const QString &message)
{
    return {Error::Kind::Invalid, message + u" See slipway --help."_s, {}};
}

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 1 || size.height() < 1)
        return std::unexpected(wrong(u"--size takes WIDTHxHEIGHT, such as 1280x800."_s));
    return size;
}

} // namespace

Result<GuiOptions> GuiOptions::parse(int argc, char **argv)
{
    GuiOptions options;
    QStringList rest;
    for (int i = 1; i < argc; ++i)
        rest << QString::fromLocal8Bit(argv[i]);
    const auto take = [&rest](const QString &of, QString &value) -> Result<> {
        if (rest.isEmpty())
            return std::unexpected(wrong(u"%1 needs a value."_s.arg(of)));
        value = rest.takeFirst();
        return {};
    };
    while (!rest.isEmpty()) {
        const QString option = rest.takeFirst();
        Result<> taken;
        if (option == "--help"_L1 || option == "-h"_L1) {
            options.answer = QString::fromLatin1(Usage);
        } else if (option == "--version"_L1) {
            options.answer = u"slipway %1\n"_s.arg(QCoreApplication::applicationVersion());
        } else if (option == "--home"_L1) {
            taken = take(option, options.home);
        } else if (option == "--log-file"_L1) {
            taken = take(option, options.logFile);
        } else if (option == "--theme"_L1) {
            taken = take(option, options.theme);
        } else if (option == "--language"_L1) {
            taken = take(option, options.language);
        } else if (option == "--screenshot"_L1) {
            taken = take(option, options.page);
            if (taken)
                taken = take(option, options.pictureFile);
        } else if (option == "--size"_L1) {
            QString text;
            taken = take(option, text);
            const auto size = sizeFrom(text);
            if (taken && !size)
                return std::unexpected(size.error());
            options.size = size.value_or(options.size);
        } else if (option == "--new-process"_L1) {
            options.newProcess = true;
        } else if (option == "--measure-start"_L1) {
            options.measureStart = true;
        } else if (option == "-platform"_L1 || option == "-style"_L1) {
            QString qts; // Qt reads these itself
            taken = take(option, qts);
        } else {
            return std::unexpected(wrong(u"There is no option %1."_s.arg(option)));
        }
        if (!taken)
            return std::unexpected(taken.error());
    }
    return options;
}

} // namespace slipway
