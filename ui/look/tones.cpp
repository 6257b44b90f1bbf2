#include "ui/look/tones.h"

namespace slipway {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const Tones &lightTones()
{
    static const Tones tones{
        .okTint = rgb(0xE7F4EA), .errorTint = rgb(0xFBEBEA), .warningTint = rgb(0xFBF1DD),
        .informationTint = rgb(0xE8F0FC), .productionTint = rgb(0xFBE9EF),
        .acknowledged = rgb(0x17692F), .noPosition = rgb(0x0A6373), .unconfirmed = rgb(0x445A78),
        .returned = rgb(0x74389A), .failed = rgb(0xB3231B), .ambiguous = rgb(0x855000),
        .cancelled = rgb(0x545C66), .outstanding = rgb(0x3F5F8F),
        .development = rgb(0x48566A), .test = rgb(0x5746B2), .production = rgb(0xB0184B),
        .viewHighlight = rgb(0xD3E2FA), .viewHighlightedText = rgb(0x14181D),
        .mainButton = rgb(0x0A3A88), .mainButtonText = rgb(0xFFFFFF),
        .productionButton = rgb(0x8A0030), .productionButtonText = rgb(0xFFFFFF),
    };
    return tones;
}

const Tones &darkTones()
{
    static const Tones tones{
        .okTint = rgb(0x20332A), .errorTint = rgb(0x3B2426), .warningTint = rgb(0x38301D),
        .informationTint = rgb(0x233248), .productionTint = rgb(0x3A1F28),
        .acknowledged = rgb(0x6BCB87), .noPosition = rgb(0x5CC8D6), .unconfirmed = rgb(0xA9BEDB),
        .returned = rgb(0xCFA6EE), .failed = rgb(0xFF928A), .ambiguous = rgb(0xEDBB45),
        .cancelled = rgb(0xB0B7C0), .outstanding = rgb(0x9CBDE8),
        .development = rgb(0xB4BFCE), .test = rgb(0x5746B2), .production = rgb(0xB0184B),
        .viewHighlight = rgb(0x284263), .viewHighlightedText = rgb(0xFFFFFF),
        .mainButton = rgb(0x78AEF8), .mainButtonText = rgb(0x0F1720),
        .productionButton = rgb(0x8A0030), .productionButtonText = rgb(0xFFFFFF),
    };
    return tones;
}

struct Row {
    QPalette::ColorRole role;
    QRgb light, dark;
};

constexpr Row Rows[] = {
    {QPalette::Window, 0xF2F3F5, 0x2A2D31},          {QPalette::Button, 0xF7F8FA, 0x383C42},
    {QPalette::Base, 0xFFFFFF, 0x1F2124},            {QPalette::ToolTipBase, 0xFFFFFF, 0x1F2124},
    {QPalette::AlternateBase, 0xF7F8FA, 0x24272A},   {QPalette::WindowText, 0x1B1F24, 0xE4E7EB},
    {QPalette::Text, 0x1B1F24, 0xE4E7EB},            {QPalette::ButtonText, 0x1B1F24, 0xE4E7EB},
    {QPalette::ToolTipText, 0x1B1F24, 0xE4E7EB},     {QPalette::BrightText, 0xFFFFFF, 0xFFFFFF},
    {QPalette::PlaceholderText, 0x5B6470, 0xA7AFB9}, {QPalette::Light, 0xFFFFFF, 0x3F444B},
    {QPalette::Midlight, 0xE3E6EA, 0x34383D},        {QPalette::Mid, 0xCDD2D9, 0x3F444B},
    {QPalette::Dark, 0xB9C0C9, 0x1A1C1F},            {QPalette::Shadow, 0x8A929D, 0x121315},
    {QPalette::Highlight, 0x1D5FC2, 0x78AEF8},       {QPalette::Accent, 0x1D5FC2, 0x78AEF8},
    {QPalette::HighlightedText, 0xFFFFFF, 0x0F1720}, {QPalette::Link, 0x1D5FC2, 0x85B6F9},
    {QPalette::LinkVisited, 0x1D5FC2, 0x85B6F9},
};

} // namespace

bool Tones::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

const Tones &Tones::of(const QPalette &palette)
{
    return isDark(palette) ? darkTones() : lightTones();
}

QPalette Tones::palette(bool dark)
{
    QPalette palette;
    for (const Row &row : Rows)
        palette.setColor(row.role, rgb(dark ? row.dark : row.light));
    const QColor disabled = rgb(dark ? 0x767D87 : 0x9AA1AB);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

QPalette Tones::viewPalette(bool dark)
{
    QPalette result = palette(dark);
    const Tones &tones = dark ? darkTones() : lightTones();
    result.setColor(QPalette::Highlight, tones.viewHighlight);
    result.setColor(QPalette::HighlightedText, tones.viewHighlightedText);
    return result;
}

} // namespace slipway
