#pragma once
#include "model/core/error.h"
#include <QByteArrayView>
#include <QSaveFile>
#include <memory>
#include <stop_token>

namespace slipway {

// A file of messages that cannot be read twice from where they came (standard input, a list typed in a window), kept in
// state/spool until its run is removed. Nothing is there before finish(), and all of it after. One thread.
class Spool {
public:
    // folder is made when it is not there (0700); name: the run's, without a slash.
    [[nodiscard]] static Result<std::unique_ptr<Spool>> create(const QString &folder, const QString &name);

    [[nodiscard]] Result<> write(QByteArrayView bytes); // StorageFull when the disk is full
    // Syncs the file and its folder; returns its path.
    [[nodiscard]] Result<QString> finish();

private:
    explicit Spool(const QString &path) : m_file(path) {}

    QSaveFile m_file;
};

// Copies a descriptor (standard input: 0) to its end. Cancelled within 50 ms of the stop. Blocks.
[[nodiscard]] Result<QString> spoolInput(int descriptor, const QString &folder, const QString &name,
                                         const std::stop_token &stop = {});

} // namespace slipway
