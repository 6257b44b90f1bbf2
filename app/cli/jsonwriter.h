#pragma once
#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace slipway {

// One JSON object on a line, its members in the order they are written (QJsonObject sorts them).
class JsonWriter {
public:
    void number(const char *name, qint64 value);
    void numberOrNull(const char *name, qint64 value, bool known);
    void real(const char *name, double value);
    void milliseconds(const char *name, qint64 microseconds); // as a decimal number of milliseconds
    void text(const char *name, QStringView value);
    void text(const char *name, QLatin1StringView value);
    void textOrNull(const char *name, const QString &value); // null when empty
    void boolean(const char *name, bool value);
    void value(const char *name, const QJsonValue &value);
    void raw(const char *name, QByteArrayView json);
    QByteArray line(); // with the line feed; the writer is spent

private:
    void member(const char *name);

    QByteArray m_out = QByteArrayLiteral("{");
};

} // namespace slipway
