#pragma once
#include "model/connections/profile.h"
#include <QJsonObject>
#include <QWidget>
#include <optional>

namespace slipway {

// What every page in a tab has in common, for the frame around it: what it is called, where it looks, what is under way.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual const char *icon() const = 0;                            // a name of icons
    virtual std::optional<Profile> profile() const { return {}; }    // of its connection
    virtual QString topic() const { return {}; }
    virtual bool isBusy() const { return false; }                    // something that stop() would end
    virtual bool mayClose() const { return true; }
    virtual void stop() {}
    virtual void focusFirst() { setFocus(); }
    virtual QJsonObject whereabouts() const { return {}; }           // for PageOpener::reopen; empty: not brought back by it
    virtual bool find() { return false; }                            // Ctrl+F; false: there is nothing to search

signals:
    void titleChanged();
    void connectionChanged();
    void busyChanged();
};

} // namespace slipway
