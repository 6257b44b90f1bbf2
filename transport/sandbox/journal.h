#pragma once
#include "model/core/error.h"
#include <danube/DanubeApi.pb.h>
#include <string>

namespace slipway::sandbox {

// What the broker took, a line a message, for tests to compare with. The format is in sandbox.h. Lines are gathered
// during one turn of the server's loop and written before the answers of that turn leave. One thread.
class Journal {
public:
    Journal() = default;
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    Result<> open(const QString &path);
    bool isOpen() const { return m_file >= 0; }

    void add(const ::danube::StreamMessage &message);
    bool hasLines() const { return !m_lines.empty(); }
    Result<> write(); // all lines, or an error: then nothing of this turn may be answered

private:
    void addName(const std::string &name);

    int m_file = -1;
    QString m_path;
    std::string m_lines;
};

} // namespace slipway::sandbox
