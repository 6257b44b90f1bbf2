#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace slipway {

// Asks where a file is to go, without stopping the window; then is called only when one was chosen. Tests answer through
// the application's property Answer.
class FileChoice {
public:
    static constexpr auto Answer = "slipwaySaveAs";

    // filters as QFileDialog takes them; the chosen file gets the ending of its filter when it was typed without one.
    static void saveAs(QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters,
                       std::function<void(const QString &file)> then);
};

} // namespace slipway
