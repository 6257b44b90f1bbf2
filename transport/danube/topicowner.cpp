#include "transport/danube/topicowner.h"
#include "transport/danube/danubeerror.h"

namespace slipway {

void TopicOwner::find(SessionLine &line, const std::string &topic, std::function<void(Found)> done)
{
    ::danube::TopicLookupRequest request;
    request.set_request_id(++line.lastRequest);
    request.set_topic(topic);
    DanubeChannel &main = line.channels.main();
    UnaryCall<::danube::TopicLookupResponse>::start(
        line.calls, line.options.timeout,
        [&](grpc::ClientContext &context) {
            main.authorize(context);
            return main.discovery().AsyncTopicLookup(&context, request, line.loop.queue());
        },
        [&line, topic, done = std::move(done)](const Answer &answer, const ::danube::TopicLookupResponse &response) {
            const grpc::StatusCode code = answer.status.error_code();
            if (code == grpc::OK)
                return done(placeOf(line, response));
            if (code == grpc::NOT_FOUND) // normal before a topic is made
                return done({Place{&line.channels.main(), {}, {}}, {}, false});
            const Error error = danube::errorOf(danube::Operation::Lookup, answer.status, QString::fromStdString(topic));
            if (answer.connectionLost())
                line.lost(danube::errorOf(danube::Operation::Connect, answer.status, line.channels.address().shown()));
            done({std::nullopt, error, danube::setupOf(answer.status) == danube::Setup::Retry});
        });
}

TopicOwner::Found TopicOwner::placeOf(SessionLine &line, const ::danube::TopicLookupResponse &response)
{
    Place place{&line.channels.main(), response.broker_url(), response.proxy() ? response.broker_url() : std::string()};
    // Connect without a proxy: the broker that was asked has it, and the address that reached it still does.
    if (response.response_type() == ::danube::TopicLookupResponse::Connect && !response.proxy())
        return {std::move(place), {}, false};
    const auto address = line.channels.address().advertised(response.connect_url());
    if (!address)
        return {std::nullopt, address.error(), false};
    place.channel = &line.channels.at(*address);
    return {std::move(place), {}, false};
}

} // namespace slipway
