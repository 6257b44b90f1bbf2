#pragma once
#include "model/core/error.h"
#include <QJsonObject>

namespace slipway {

// A small JSON file of the home (product section 11): read whole, written whole (QSaveFile) with mode 0600.

// NotFound, Forbidden; Invalid with the place in detail when it holds no JSON object.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

// Makes the folder when it is not there. StorageFull or Forbidden.
[[nodiscard]] Result<> writeJsonFile(const QString &path, const QJsonObject &json);

// Renames a damaged file to *.damaged-DATE and returns the new path; empty when that could not be done.
QString setAside(const QString &path);

} // namespace slipway
