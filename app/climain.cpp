#include "app/cli/commandline.h"
#include <QCoreApplication>
#include <QFile>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is seen where it is written to
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipway"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QFile in, out, err;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !out.open(STDOUT_FILENO, QIODevice::WriteOnly) || !err.open(STDERR_FILENO, QIODevice::WriteOnly))
        return static_cast<int>(slipway::ExitCode::NotReached);
    slipway::Console console(in, out, err, {.in = isatty(STDIN_FILENO) == 1, .out = isatty(STDOUT_FILENO) == 1,
                                            .err = isatty(STDERR_FILENO) == 1});
    slipway::Interrupts interrupts;
    interrupts.catchSignals();
    const int code = slipway::CommandLine(console, interrupts).run({argv + 1, argv + argc});
    out.flush();
    err.flush();
    // What was promised is durable by now. A vendor's library may take another second to end its threads: nobody waits for
    // it, and nothing of the program is taken down under it.
    std::_Exit(code);
}
