#pragma once
#include <QImage>
#include <QStringList>

class QWidget;

namespace slipway {

// Looks over a window as it stands: nothing cut, nothing outside, nothing on top of another, everything readable, every
// control named. What is wrong, a sentence each; for pictures and tests.
class LayoutCheck {
public:
    explicit LayoutCheck(QWidget &window);

    QStringList problems();

private:
    void look(QWidget &widget);
    void checkText(QWidget &widget);
    void checkPlace(QWidget &widget);
    void checkSiblings(QWidget &parent);
    void checkContrast(QWidget &widget);
    void checkNames(QWidget &widget);
    void say(const QWidget &widget, const QString &what);

    QWidget &m_window;
    const QImage m_picture;
    QStringList m_problems;
};

} // namespace slipway
