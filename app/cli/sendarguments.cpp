#include "app/cli/sendarguments.h"
#include "app/cli/argumenttypes.h"

namespace slipway {

void SendArguments::declare(CLI::App &command)
{
    declareWhere(command);
    declareBody(command);
    addOptional(command, "-n,--count", count, "Send it so many times")->type_name("COUNT")->group("One message");
    declareMany(command);
    declareTemplate(command);
    declareRoute(command);
    declareOptions(command);
    declareDelivery(command);
}

void SendArguments::declareWhere(CLI::App &command)
{
    command.add_option("-c,--connection", connection, "A saved connection's name, or a URL")->type_name("CONNECTION");
    command.add_option("-t,--topic", topic, "Where to: a topic, by the kind's own rules")->type_name("TOPIC");
}

void SendArguments::declareBody(CLI::App &command)
{
    const std::string one = "One message";
    addOptional(command, "-m,--message", message, "The body as text; '' is an empty body")->type_name("TEXT")->group(one);
    addOptional(command, "-f,--file", file, "The whole file as the body")->type_name("FILE")->group(one);
    command.add_flag("-Z,--null", nullBody, "A null body")->group(one);
    addOptional(command, "body", dash, "A lone - reads the body from standard input, to its end")->type_name("-");
}

void SendArguments::declareMany(CLI::App &command)
{
    const std::string many = "Many messages";
    addOptional(command, "--input", input, "Messages from a file, or - for standard input")
        ->type_name("FILE|-")
        ->group(many);
    addOptional(command, "--format", format,
                "auto (by the file's name; standard input: lines), lines, jsonl, csv, or whole for one body")
        ->type_name("auto|lines|jsonl|csv|whole")
        ->group(many);
    command.add_flag("--skip-bad", skipBad, "Send the rest and log each that was left out as failed; exit 1")->group(many);
    addOptional(command, "--generate", generate, "So many repeatable bodies")->type_name("COUNT")->group(many);
    addOptional(command, "--size", size, "Bytes of each generated body (100)")->type_name("BYTES")->group(many);
}

void SendArguments::declareTemplate(CLI::App &command)
{
    const std::string group = "A template";
    addOptional(command, "--template", templateName, "Send this template: slipwayctl templates list lists them")
        ->type_name("NAME")
        ->group(group);
    addRepeatable(command, "--var", variables, "The value of one of its variables")->type_name("NAME=VALUE")->group(group);
    addOptional(command, "--rows", rows, "A message a row of this .csv or .jsonl file, as {{$row.column}}")
        ->type_name("FILE")
        ->group(group);
    addOptional(command, "--seed", seed, "Makes generated values repeatable; else other ones each time")
        ->type_name("NUMBER")
        ->group(group);
}

void SendArguments::declareRoute(CLI::App &command)
{
    const std::string group = "Key, headers and route";
    addOptional(command, "-k,--key", key, "The key; without -k it is null, with -k '' empty")->type_name("KEY")->group(group);
    addRepeatable(command, "-H,--header", headers, "A header; a name alone has a null value")
        ->type_name("NAME=VALUE")
        ->group(group);
    addRepeatable(command, "-a,--attributes", attributes, "An attribute: the same as -H; k:v,k:v too")
        ->type_name("NAME=VALUE")
        ->group(group);
    addOptional(command, "-p,--partition", partition, "The partition, from 0; else the kind's usual strategy")
        ->type_name("N")
        ->group(group);
}

void SendArguments::declareOptions(CLI::App &command)
{
    const std::string group = "Delivery";
    addOptional(command, "--partitions", partitions, "Make the topic with so many partitions, when it is not there")
        ->type_name("N")
        ->group(group);
    command.add_flag("--reliable", reliable, "Reliable dispatch; makes the topic so, when it is not there")->group(group);
    command.add_option("--schema", schema, "Subject, and version: latest, this one, or at least this one")
        ->type_name("SUBJECT[:N|:N+]")
        ->group(group);
    command.add_option("-z,--compression", codec, "Compression, where the kind has it")->type_name("CODEC")->group(group);
    addRepeatable(command, "-X,--option", options, "An option of the kind: slipwayctl options KIND lists them")
        ->type_name("OPTION=VALUE")
        ->group(group);
}

void SendArguments::declareDelivery(CLI::App &command)
{
    const std::string group = "Delivery";
    addRepeatable(command, "--secret", secrets, "A secret from a file; never on the command line itself")
        ->type_name("NAME=@FILE")
        ->group(group);
    addOptional(command, "--rate", rate, "At most so many messages a second")->type_name("R")->group(group);
    command.add_flag("--create", create, "Make the topic when it is not there")->group(group);
    command.add_flag("-y,--yes", yes, "Do not ask before sending to production")->group(group);
    command.add_flag("--dry-run", dryRun, "Check everything, send nothing, log nothing")->group(group);
    command.add_flag("--receipts", receipts, "Print every receipt of many, not only the summary")->group(group);
    command.add_option("--metrics", metrics, "Write the statistics to a file, as Prometheus text")
        ->type_name("FILE")
        ->group(group);
}

} // namespace slipway
