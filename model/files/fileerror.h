#pragma once
#include "model/core/error.h"
#include <QFileDevice>

namespace slipway {

// Why a file could not be opened or read, by the system's own code; for a QFile that has just failed.
Error cannotRead(const QFileDevice &file);

// What QFileDevice says when writing: StorageFull for a full disk or a quota.
Error cannotWrite(const QFileDevice &file);

// Of a path that is absent, or no regular file.
Error notAFile(const QString &path);

} // namespace slipway
