#pragma once
#include <QIODevice>
#include <QString>
#include <optional>
#include <stop_token>

namespace slipway {

enum class OutputFormat : quint8 { Text, Json, Quiet };

// Standard input, output and error of one command, and what is known of them. One thread.
class Console {
public:
    struct Terminals { // which of them are terminals
        bool in = false;
        bool out = false;
        bool err = false;
    };

    Console(QIODevice &in, QIODevice &out, QIODevice &err, Terminals terminals)
        : m_in(in), m_out(out), m_err(err), m_terminals(terminals)
    {
    }

    QIODevice &in() { return m_in; }
    QIODevice &out() { return m_out; } // for what writes much by itself; flush() tells whether it is still read
    const Terminals &terminals() const { return m_terminals; }

    // A line to standard output or standard error; the line feed is added. On a terminal, control and bidirectional
    // characters are shown escaped, so that a message cannot move the cursor or lie about what it says.
    void print(const QString &line);
    void say(const QString &line);
    void write(QByteArrayView bytes); // to standard output as they are: message bodies, JSON
    void flush();

    // One line on the terminal's standard error that the next one replaces; nothing elsewhere.
    void progress(const QString &line);
    void clearProgress();

    // Asks on the terminal; true for y, yes, and their translation. Only where standard input and error are terminals.
    bool confirm(const QString &question);

    // Asks for a secret on the terminal, which does not show what is typed. None where standard input or error is no
    // terminal, at the end of input, or when it is stopped.
    std::optional<QByteArray> askHidden(const QString &question, const std::stop_token &stop);

    // Nobody reads standard output any more: nothing more is written, and whoever produces should end.
    bool isBroken() const { return m_broken; }

    // Control (but tab) and bidirectional characters as \u{…}; line feeds too unless they are kept.
    static QString escaped(const QString &text, bool keepLineFeeds = true);

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    const Terminals m_terminals;
    bool m_broken = false;
    bool m_progressShown = false;
};

} // namespace slipway
