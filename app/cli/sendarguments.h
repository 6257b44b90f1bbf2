#pragma once
#include <QtTypes>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace slipway {

// What a person typed behind "slipwayctl send", not yet looked at. Bytes, not text: an argument need not be UTF-8.
struct SendArguments {
    std::string connection;
    std::string topic;

    std::optional<std::string> message;  // -m
    std::optional<std::string> file;     // -f
    std::optional<std::string> dash;     // the lone "-": one body from standard input
    bool nullBody = false;               // -Z
    std::optional<std::string> input;    // --input
    std::optional<std::string> format;
    bool skipBad = false;
    std::optional<qint64> generate;
    std::optional<qint64> size;

    std::optional<std::string> templateName; // --template
    std::vector<std::string> variables;  // --var NAME=VALUE
    std::optional<std::string> rows;     // --rows FILE
    std::optional<std::string> seed;

    std::optional<std::string> key;
    std::vector<std::string> headers;    // -H
    std::vector<std::string> attributes; // -a
    std::optional<qint64> partition;     // -p
    std::optional<qint64> partitions;
    bool reliable = false;
    std::string schema;
    std::string codec;                   // -z
    std::vector<std::string> options;    // -X
    std::vector<std::string> secrets;    // --secret NAME=@FILE

    std::optional<qint64> count;         // -n
    std::optional<double> rate;
    bool dryRun = false;
    bool receipts = false;
    bool create = false;
    bool yes = false;
    std::string metrics;

    void declare(CLI::App &command);     // all of them
    // Parts of it, for commands that describe a message without sending it.
    void declareWhere(CLI::App &command);
    void declareBody(CLI::App &command);
    void declareRoute(CLI::App &command);
    void declareOptions(CLI::App &command);
    void declareDelivery(CLI::App &command);

private:
    void declareMany(CLI::App &command);
    void declareTemplate(CLI::App &command);
};

} // namespace slipway
