#pragma once
#include <QByteArray>
#include <QString>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <concepts>
#include <optional>
#include <type_traits>

namespace slipway {

// One use of a prepared statement of a LogConnection: binds in order, reads by column, and makes the statement ready
// for its next use when it goes. Throws SQLite::Exception. Bytes are not copied: they must live until the last step.
class SqlStatement {
public:
    explicit SqlStatement(SQLite::Statement &statement) : m_statement(statement) {}
    ~SqlStatement()
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    template <typename... Values>
    SqlStatement &bind(const Values &...values)
    {
        int index = 0;
        (put(++index, values), ...);
        return *this;
    }
    bool step() { return m_statement.executeStep(); }
    int run() { return m_statement.exec(); } // rows changed

    bool isNull(int column) { return m_statement.getColumn(column).isNull(); }
    qint64 integer(int column) { return m_statement.getColumn(column).getInt64(); }
    template <typename Number>
    Number as(int column)
    {
        return static_cast<Number>(integer(column));
    }
    QByteArrayView view(int column) // until the next step
    {
        const SQLite::Column value = m_statement.getColumn(column);
        const void *bytes = value.getBlob();
        return bytes ? QByteArrayView(static_cast<const char *>(bytes), value.getBytes())
                     : QByteArrayView("", 0);
    }
    QByteArray bytes(int column) { return view(column).toByteArray(); }
    QString text(int column) { return QString::fromUtf8(view(column)); }
    std::optional<QByteArray> optionalBytes(int column)
    {
        return isNull(column) ? std::nullopt : std::optional(bytes(column));
    }

private:
    template <typename Number>
        requires(std::integral<Number> || std::is_enum_v<Number>)
    void put(int index, Number value)
    {
        m_statement.bind(index, static_cast<int64_t>(value));
    }
    void put(int index, std::nullptr_t) { m_statement.bind(index); }
    void put(int index, const QString &value) { m_statement.bind(index, value.toStdString()); }
    void put(int index, QByteArrayView value)
    {
        if (value.isNull())
            m_statement.bind(index);
        else
            m_statement.bindNoCopy(index, static_cast<const void *>(value.data()), static_cast<int>(value.size()));
    }
    template <typename Value>
    void put(int index, const std::optional<Value> &value)
    {
        if (value)
            put(index, *value);
        else
            m_statement.bind(index);
    }

    SQLite::Statement &m_statement;
};

} // namespace slipway
