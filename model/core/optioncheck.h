#pragma once
#include "model/core/connectionaddress.h"
#include "model/core/error.h"
#include "model/core/optionspec.h"
#include <QHash>
#include <span>

namespace slipway {

using OptionTable = std::vector<OptionSpec>;

// The row with this key; null when there is none.
const OptionSpec *findOption(const OptionTable &table, QStringView key);

// The key of the row that is spelt most like it; empty for an empty table.
QString nearestOption(const OptionTable &table, const QString &key);

// Each value in its row's type, see optionValue. Invalid for a key that has no row (the nearest is named), a value out
// of range, and for a secret: its place is the SecretStore.
[[nodiscard]] Result<OptionValues> checkOptions(const OptionValues &values, const OptionTable &table);

// "-X key=value", as often as it was given; the last of one key counts. Invalid without an equals sign, and as above.
[[nodiscard]] Result<OptionValues> optionsFromText(const QStringList &assignments, const OptionTable &table);

// What an address says besides where: options as its query parameters, secrets as password and as parameters.
struct AddressOptions {
    OptionValues options;
    QHash<QString, QByteArray> secrets; // by OptionSpec::key; "password" is the one before the @
};
[[nodiscard]] Result<AddressOptions> optionsFromAddress(const ConnectionAddress &address, const OptionTable &table);

} // namespace slipway
