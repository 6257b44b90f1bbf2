#include "app/gui/guioptions.h"
#include "app/gui/guiprogram.h"
#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication::setApplicationName(u"slipway"_s);
    QApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    // Read before there is a display to need one: --help and wrong usage work anywhere.
    const auto options = slipway::GuiOptions::parse(argc, argv);
    if (!options) {
        std::fprintf(stderr, "slipway: %s\n", qPrintable(options.error().message));
        return 2;
    }
    if (!options->answer.isEmpty()) {
        std::fputs(qPrintable(options->answer), stdout);
        return 0;
    }
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(u"slipway"_s);
    slipway::GuiProgram program(*options);
    return program.run();
}
