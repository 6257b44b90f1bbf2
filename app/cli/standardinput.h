#pragma once
#include "model/core/error.h"
#include <QIODevice>
#include <stop_token>

namespace slipway {

// Standard input, read to its end. Cancelled within 50 ms of the stop, even while nothing comes. Blocks.
class StandardInput {
public:
    StandardInput(QIODevice &input, std::stop_token stop) : m_input(input), m_stop(std::move(stop)) {}

    Result<QByteArray> readAll(); // as one body
    // Into a file of its own in the folder, so that a run can be checked before it is sent, and resumed: its path.
    Result<QString> spool(const QString &folder);

private:
    Result<QByteArray> block(); // empty at the end

    QIODevice &m_input;
    const std::stop_token m_stop;
};

} // namespace slipway
