#pragma once
#include "model/core/error.h"
#include "model/core/messagebatch.h"

namespace slipway {

// What stands beside a message in its line (product section 6). What is not known is written as null.
struct LineContext {
    QString topic;
    qint32 partition = -1;
    qint64 offset = -1;
    QString id;
    TimestampType timestampType = TimestampType::None;
    QString schemaSubject; // empty: no schema
    qint32 schemaVersion = -1;
    qint64 schemaId = -1;
    QString broker;        // BrokerKind::id
    QByteArray members;    // more of them, as JSON without braces, put at the end: "state":"failed","ms":3
};

// One line of product section 6, without \n. Valid UTF-8, no byte below 0x20. Bytes and Text fields are told apart by the
// form of the value only; a header name that is no UTF-8 is written as {"base64"}.
QByteArray messageLine(const LineContext &context, const Message &message);
// The topic (where the context has none), the partition (likewise) and the timestamp's type are the view's.
QByteArray messageLine(const LineContext &context, const MessageBatch &batch, const MessageView &view);

// A line read for showing or editing; many lines are read by a feed.
struct LineMessage {
    Message message;
    QString topic;
    qint32 partition = -1;
};
[[nodiscard]] Result<LineMessage> parseMessageLine(QByteArrayView line);

} // namespace slipway
