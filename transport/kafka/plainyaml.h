#pragma once
#include "model/core/error.h"
#include <QMap>
#include <QStringList>

namespace slipway {

// YAML as configuration files use it: names, values and lists by their indentation. A value that needs more than that
// (anchors, blocks of text, mappings in braces) is refused with its line, never read wrongly.
class PlainYaml {
public:
    static Result<PlainYaml> parse(const QByteArray &text);

    QString value(const QString &path) const { return m_lists.value(path).value(0); } // "a.b.c"; empty: none
    QStringList list(const QString &path) const { return m_lists.value(path); }
    QStringList names(const QString &path) const { return m_names.value(path); } // right below a path, in their order

private:
    QMap<QString, QStringList> m_lists; // a value is a list of one
    QMap<QString, QStringList> m_names;
};

} // namespace slipway
