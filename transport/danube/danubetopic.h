#pragma once
#include "model/core/error.h"
#include <QString>
#include <optional>
#include <vector>

namespace slipway {

// Danube's topic names: /namespace/topic, of which a partition is the ordinary topic /namespace/topic-part-N.
class DanubeTopic {
public:
    // Invalid with what is wrong, where the broker's own check passes some names that it cannot serve.
    static Result<> check(const QString &name);

    static QString nameSpace(const QString &name); // of a checked name
    static QString partition(const QString &base, qint32 index);

    // The index in partition(base, index); none when the name is no partition of that base.
    static std::optional<qint32> indexIn(const QString &base, const QString &name);

    // base of a partition's name; the name itself otherwise.
    static QString base(const QString &name);

    // How many partitions the broker's answer to TopicPartitions means: it also lists topics that merely begin like
    // the base. 0: a plain topic, or none yet.
    static qint32 countPartitions(const QString &base, const std::vector<QString> &names);
};

} // namespace slipway
