// A transactional producer for the tests, one step a line of standard input: "send TEXT" to partition 0, "commit", "abort". Each
// is answered by a line when the broker has confirmed it. usage: transactionprogram BROKERS TOPIC TRANSACTIONAL-ID
#include "transport/kafka/kafkahandle.h"
#include <cstdio>
#include <iostream>
#include <string>

using namespace slipway::kafka;

namespace {

constexpr int Patience = 60'000;

bool did(rd_kafka_error_t *error)
{
    const ErrorPtr held(error);
    if (held)
        std::printf("error %s\n", rd_kafka_error_string(error));
    return !held;
}

bool sent(rd_kafka_t *client, const char *topic, std::string text)
{
    const rd_kafka_resp_err_t code =
        rd_kafka_producev(client, RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_PARTITION(0),
                          RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_VALUE(text.data(), text.size()), RD_KAFKA_V_END);
    return code == RD_KAFKA_RESP_ERR_NO_ERROR && rd_kafka_flush(client, Patience) == RD_KAFKA_RESP_ERR_NO_ERROR;
}

} // namespace

int main(int, char **argv)
{
    char why[512] = "";
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", argv[1], why, sizeof why);
    rd_kafka_conf_set(conf, "transactional.id", argv[3], why, sizeof why);
    const ClientPtr client(rd_kafka_new(RD_KAFKA_PRODUCER, conf, why, sizeof why));
    bool fine = client && did(rd_kafka_init_transactions(client.get(), Patience)), open = false;
    std::string line;
    while (fine && std::getline(std::cin, line)) {
        if (line.starts_with("send ")) {
            fine = (open || did(rd_kafka_begin_transaction(client.get()))) && sent(client.get(), argv[2], line.substr(5));
            open = true;
        } else {
            fine = did(line == "commit" ? rd_kafka_commit_transaction(client.get(), Patience)
                                        : rd_kafka_abort_transaction(client.get(), Patience));
            open = false;
        }
        std::puts(fine ? "done" : "failed");
        std::fflush(stdout);
    }
    return fine ? 0 : 1;
}
