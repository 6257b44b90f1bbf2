#pragma once
#include <QImage>
#include <QPalette>
#include <QStringList>

class QAbstractButton;
class QComboBox;
class QHeaderView;
class QLabel;
class QLineEdit;
class QTabBar;
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
    void checkLabel(const QLabel &label);
    void checkButton(const QAbstractButton &button);
    void checkCombo(const QComboBox &combo);
    void checkLine(const QLineEdit &line);
    void checkHeads(const QHeaderView &header);
    void checkTabs(const QTabBar &tabs);
    void checkWidth(const QWidget &widget, const QString &text, int width);
    void checkPlace(QWidget &widget);
    void checkSiblings(QWidget &parent);
    void checkContrast(QWidget &widget);
    void checkContrast(const QWidget &widget, const QString &words, const QPoint &at, QPalette::ColorRole role);
    void checkNames(QWidget &widget);
    void say(const QWidget &widget, const QString &what);

    QWidget &m_window;
    const QImage m_picture;
    QStringList m_problems;
};

} // namespace slipway
