#include <CLI/CLI.hpp>

int main(int argc, char **argv)
{
    CLI::App app("Produce and inspect messages on Danube, Kafka, RabbitMQ and RocketMQ.", "slipwayctl");
    app.set_version_flag("--version", "slipwayctl " SLIPWAY_VERSION);
    CLI11_PARSE(app, argc, argv);
    return 0;
}
