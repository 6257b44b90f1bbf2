#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/tones.h"
#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace slipway::buttons {

namespace {

// Puts the main colours on again when the application's palette changes.
class MainColours final : public QObject {
public:
    MainColours(QAbstractButton *button, bool production) : QObject(button), m_button(button), m_production(production)
    {
        button->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::EnabledChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QPalette now = QApplication::palette();
        const Tones &tones = Tones::of(now);
        QPalette own;
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            own.setColor(group, QPalette::Button, m_production ? tones.productionButton : tones.mainButton);
            own.setColor(group, QPalette::ButtonText, m_production ? tones.productionButtonText : tones.mainButtonText);
        }
        m_button->setPalette(own);
    }

    QAbstractButton *m_button;
    const bool m_production;
};

} // namespace

void paintAsMain(QAbstractButton *button, bool production)
{
    new MainColours(button, production);
}

QToolButton *tool(const char *icon, const QString &label, const QString &objectName, QWidget *parent, bool withText)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAccessibleName(label);
    button->setToolTip(label);
    button->setText(label);
    button->setIcon(icons::named(icon));
    button->setAutoRaise(true);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    return button;
}

void openMenu(QToolButton *button, QMenu *menu)
{
    QObject::connect(button, &QToolButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

} // namespace slipway::buttons
