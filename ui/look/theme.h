#pragma once
#include <QObject>

namespace slipway {

// Owns the choice of System, Light or Dark and applies it to the application: palettes, icon theme, style. In System
// it follows the desktop; a desktop that does not say counts as light. Everything painted reads the palette.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice : quint8 { System, Light, Dark };

    explicit Theme(Choice choice = Choice::System, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    void choose(Choice choice);

    bool isUtc() const;      // times are shown in UTC, not in local time
    void setUtc(bool utc);

    static QString toText(Choice choice); // "system": as in settings.ini
    static Choice fromText(const QString &text);

signals:
    void changed(); // palettes and icons are in place by then

private:
    void apply();

    Choice m_choice;
    bool m_dark = false;
};

} // namespace slipway
