#include "ui/look/theme.h"
#include "ui/look/style.h"
#include "ui/look/tones.h"
#include "ui/look/words.h"
#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slipway {

Theme::Theme(Choice choice, QObject *parent) : QObject(parent), m_choice(choice)
{
    QApplication::setStyle(new Style);
    QIcon::setThemeSearchPaths({u":/icons"_s, u"/usr/share/icons"_s});
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
    apply();
}

void Theme::choose(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && QGuiApplication::styleHints()->colorScheme() ==
                                                                            Qt::ColorScheme::Dark);
    QIcon::setThemeName(m_dark ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(Tones::palette(m_dark));
    QApplication::setPalette(Tones::viewPalette(m_dark), "QAbstractItemView");
    emit changed();
}

bool Theme::isUtc() const
{
    return words::isUtc();
}

void Theme::setUtc(bool utc)
{
    if (utc == isUtc())
        return;
    words::setUtc(utc);
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
    emit changed();
}

QString Theme::toText(Choice choice)
{
    switch (choice) {
    case Choice::System: return u"system"_s;
    case Choice::Light: return u"light"_s;
    case Choice::Dark: return u"dark"_s;
    }
    return {};
}

Theme::Choice Theme::fromText(const QString &text)
{
    return text == "light"_L1 ? Choice::Light : text == "dark"_L1 ? Choice::Dark : Choice::System;
}

} // namespace slipway
