#pragma once
#include "model/core/error.h"
#include <grpcpp/support/status.h>

namespace slipway {

// What a Danube call's status means. The broker has no error details: the call that was made, the code, and in few
// places a fragment of its words tell the cases apart (reference: protocol notes 3.9, 5.7, 12.1).
namespace danube {

enum class Operation : quint8 { Connect, Lookup, Partitions, Schema, CreateProducer, Send, Subscribe, Receive, Admin };

// What to do about a CreateProducer, a lookup or a Subscribe that was turned down.
enum class Setup : quint8 {
    Retry,         // again, after a new lookup: normal on the first use of a topic in a cluster
    OtherDispatch, // the topic has the other strategy
    GiveUp
};

// What became of a message whose SendMessage ended with this status.
enum class Sent : quint8 {
    Refused,   // certainly not stored, and would be refused again
    Register,  // certainly not stored: the registration is gone; create the producer again and repeat
    Ambiguous  // may be stored
};

Error::Kind kindOf(grpc::StatusCode code); // the table; Internal for codes that are not in it
QString codeName(grpc::StatusCode code);   // "UNAVAILABLE", or the number

// A sentence for a person, and the broker's code and words. subject: the topic, subscription or address concerned.
Error errorOf(Operation operation, const grpc::Status &status, const QString &subject);

Setup setupOf(const grpc::Status &status);
Sent sentOf(const grpc::Status &status);

} // namespace danube

} // namespace slipway
