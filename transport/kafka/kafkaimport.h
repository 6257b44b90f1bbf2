#pragma once
#include "model/core/error.h"
#include "model/core/optionspec.h"
#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace slipway {

// A Kafka connection as another tool's configuration file describes it.
struct ImportedConnection {
    QString name; // of a context; empty where the file has one connection without a name
    QString address;
    OptionValues options; // checked against the kind's table
    QHash<QString, QByteArray> secrets; // by OptionSpec::key
    QStringList notes; // what could not be taken over, for people
};

// True where the text looks like one of the files below.
bool isKafkaConfiguration(const QByteArray &text);

// client.properties of Java's clients, kcat's configuration (librdkafka's names), or kafkactl's YAML with a connection for
// each context. Pure. Invalid, with the line, for what is none of them; what it cannot take over becomes a note.
Result<std::vector<ImportedConnection>> importKafkaConfiguration(const QByteArray &text);

} // namespace slipway
