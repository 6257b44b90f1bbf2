#pragma once
#include <QList>

class QWidget;

namespace slipway {

// F6: the parts of the window one after the other; parts that are not shown are left out. A part gives the focus to what
// had it last, else to the first of its children that takes it.
class FocusRing {
public:
    explicit FocusRing(QList<QWidget *> parts) : m_parts(std::move(parts)) {}
    void move(int step) const;

private:
    QList<QWidget *> m_parts;
};

} // namespace slipway
