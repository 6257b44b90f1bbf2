#pragma once
#include "model/workbench/logdesk.h"
#include "ui/frame/page.h"

namespace slipway {

class LogPane;
class Workbench;

// The send log on a page of its own, with all its columns and filters.
class LogPage final : public Page {
    Q_OBJECT
public:
    explicit LogPage(Workbench &bench, QWidget *parent = nullptr);
    ~LogPage() override;

    QString title() const override;
    const char *icon() const override;
    void focusFirst() override;
    QJsonObject whereabouts() const override { return {{QStringLiteral("page"), QStringLiteral("log")}}; }
    LogPane &pane() { return *m_pane; }

private:
    std::unique_ptr<LogDesk> m_desk; // its own: another filter than the dock's
    LogPane *m_pane;
};

} // namespace slipway
