#pragma once
#include "model/core/error.h"
#include <QSize>
#include <QString>

namespace slipway {

// The command line of the window.
struct GuiOptions {
    QString home;        // --home DIR; empty: as usual
    QString logFile;     // --log-file FILE
    QString theme;       // --theme, for this start only
    QString language;    // --language, for this start only: de, zh_CN, ar
    QString page;        // --screenshot PAGE FILE
    QString pictureFile;
    QSize size{1280, 800}; // --size, of a picture
    bool newProcess = false;   // --new-process: no window of a running one
    bool measureStart = false; // --measure-start: print the milliseconds to the first paint, and leave
    QString answer;      // of --help and --version: print it and leave

    // Invalid for what is not understood.
    static Result<GuiOptions> parse(int argc, char **argv);
};

} // namespace slipway
