#include "transport/danube/schemalookup.h"
#include "transport/danube/danubeerror.h"
#include "transport/danube/danubetext.h"

namespace slipway {

namespace {

using Response = ::danube_schema::GetSchemaResponse;

Error failed(SessionLine &line, const Answer &answer, const QString &subject)
{
    if (answer.connectionLost())
        line.lost(danube::errorOf(danube::Operation::Connect, answer.status, line.channels.address().shown()));
    return danube::errorOf(danube::Operation::Schema, answer.status, subject);
}

} // namespace

void SchemaLookup::find(SessionLine &line, const SchemaChoice &choice, std::function<void(Found)> done)
{
    ::danube_schema::GetLatestSchemaRequest request;
    request.set_subject(choice.subject.toStdString());
    DanubeChannel &main = line.channels.main();
    UnaryCall<Response>::start(
        line.calls, line.options.timeout,
        [&](grpc::ClientContext &context) {
            main.authorize(context);
            return main.schemas().AsyncGetLatestSchema(&context, request, line.loop.queue());
        },
        [&line, choice, done = std::move(done)](const Answer &answer, const Response &latest) {
            if (!answer.status.ok())
                return done({std::nullopt, failed(line, answer, choice.subject)});
            choose(line, choice, latest, done);
        });
}

void SchemaLookup::choose(SessionLine &line, const SchemaChoice &choice, const Response &latest,
                          std::function<void(Found)> done)
{
    const auto wanted = static_cast<quint32>(choice.version);
    if (choice.which != SchemaChoice::Version::Latest && latest.version() < wanted)
        return done({std::nullopt,
                     Error{Error::Kind::NotFound,
                           Danube::tr("Schema subject %1 has no version %2; its latest is %3. Choose one of those.")
                               .arg(choice.subject)
                               .arg(choice.version)
                               .arg(latest.version()),
                           {}}});
    if (choice.which != SchemaChoice::Version::Pinned || latest.version() == wanted)
        return done({Stamp{latest.schema_id(), latest.version()}, {}});
    ::danube_schema::GetSchemaRequest request;
    request.set_schema_id(latest.schema_id());
    request.set_version(wanted);
    DanubeChannel &main = line.channels.main();
    UnaryCall<Response>::start(
        line.calls, line.options.timeout,
        [&](grpc::ClientContext &context) {
            main.authorize(context);
            return main.schemas().AsyncGetSchema(&context, request, line.loop.queue());
        },
        [&line, choice, done = std::move(done)](const Answer &answer, const Response &pinned) {
            if (!answer.status.ok())
                return done({std::nullopt, failed(line, answer, choice.subject)});
            done({Stamp{pinned.schema_id(), static_cast<quint32>(choice.version)}, {}});
        });
}

} // namespace slipway
