#include "model/templates/generatedvalue.h"
#include "model/templates/generatedwords.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace slipway {

using namespace generatedwords;

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr QByteArrayView Hex("0123456789abcdef");
constexpr QByteArrayView Alphanumeric("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

void characters(QByteArray &to, Draw &draw, QByteArrayView from, int count)
{
    for (int i = 0; i < count; ++i)
        to += from[static_cast<qsizetype>(draw.below(quint64(from.size())))];
}

void number(QByteArray &to, qint64 value)
{
    to += QByteArray::number(value);
}

// Whole and hundredths, or ten-thousandths: no double is asked to print itself.
void fraction(QByteArray &to, qint64 scaled, int digits)
{
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    if (scaled < 0)
        to += '-';
    const qint64 whole = std::abs(scaled);
    to += QByteArray::number(whole / unit) + '.' + QByteArray::number(whole % unit).rightJustified(digits, '0');
}

void isoTime(QByteArray &to, qint64 ms)
{
    to += QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

void uuid(QByteArray &to, GeneratedFrom &from)
{
    const quint64 high = (from.draw.bits() & 0xffff'ffff'ffff'0fffu) | 0x4000u; // version 4
    const quint64 low = (from.draw.bits() & 0x3fff'ffff'ffff'ffffu) | 0x8000'0000'0000'0000u;
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            to += '-';
        const quint64 half = i < 16 ? high : low;
        to += Hex[static_cast<qsizetype>((half >> (60 - 4 * (i % 16))) & 15u)];
    }
}

void words(QByteArray &to, Draw &draw, int count, bool sentence)
{
    for (int i = 0; i < count; ++i) {
        QByteArray word = draw.one(Words).toByteArray();
        if (sentence && i == 0)
            word[0] = static_cast<char>(word[0] - 'a' + 'A');
        to += (i ? " " : "") + word;
    }
    if (sentence)
        to += '.';
}

void lower(QByteArray &to, QByteArrayView text)
{
    to += text.toByteArray().toLower();
}

void userName(QByteArray &to, Draw &draw)
{
    lower(to, draw.one(FirstNames));
    to += '.';
    lower(to, draw.one(LastNames));
    number(to, draw.between(1, 99));
}

using F = GeneratedFrom;
// By name, as they are listed.
constexpr std::array Values{
    GeneratedValue{"$guid", QT_TRANSLATE_NOOP("Template", "a UUID, version 4"), uuid},
    GeneratedValue{"$index", QT_TRANSLATE_NOOP("Template", "the message's number, from 0"),
                   [](QByteArray &to, F &from) { to += QByteArray::number(from.index); }},
    GeneratedValue{"$isoTimestamp", QT_TRANSLATE_NOOP("Template", "the time, as 2026-11-25T14:30:00.000Z"),
                   [](QByteArray &to, F &from) { isoTime(to, from.nowMs); }},
    GeneratedValue{"$randomAlphaNumeric", QT_TRANSLATE_NOOP("Template", "a letter or a digit"),
                   [](QByteArray &to, F &from) { characters(to, from.draw, Alphanumeric, 1); }},
    GeneratedValue{"$randomBoolean", QT_TRANSLATE_NOOP("Template", "true or false"),
                   [](QByteArray &to, F &from) { to += from.draw.below(2) ? "true" : "false"; }},
    GeneratedValue{"$randomCity", QT_TRANSLATE_NOOP("Template", "a city"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Cities); }},
    GeneratedValue{"$randomColor", QT_TRANSLATE_NOOP("Template", "a colour's name"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Colours); }},
    GeneratedValue{"$randomCompanyName", QT_TRANSLATE_NOOP("Template", "a company"),
                   [](QByteArray &to, F &from) {
                       to += from.draw.one(Companies);
                       to += ' ';
                       to += from.draw.one(CompanySuffixes);
                   }},
    GeneratedValue{"$randomCountry", QT_TRANSLATE_NOOP("Template", "a country"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Countries); }},
    GeneratedValue{"$randomCountryCode", QT_TRANSLATE_NOOP("Template", "a country's two letters"),
                   [](QByteArray &to, F &from) { to += from.draw.one(CountryCodes); }},
    GeneratedValue{"$randomCurrencyCode", QT_TRANSLATE_NOOP("Template", "a currency's three letters"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Currencies); }},
    GeneratedValue{"$randomDateFuture", QT_TRANSLATE_NOOP("Template", "a time within the next year"),
                   [](QByteArray &to, F &from) { isoTime(to, from.nowMs + from.draw.between(1, 365 * DayMs)); }},
    GeneratedValue{"$randomDatePast", QT_TRANSLATE_NOOP("Template", "a time within the last year"),
                   [](QByteArray &to, F &from) { isoTime(to, from.nowMs - from.draw.between(1, 365 * DayMs)); }},
    GeneratedValue{"$randomDateRecent", QT_TRANSLATE_NOOP("Template", "a time within the last day"),
                   [](QByteArray &to, F &from) { isoTime(to, from.nowMs - from.draw.between(1, DayMs)); }},
    GeneratedValue{"$randomDomainName", QT_TRANSLATE_NOOP("Template", "a domain that nobody owns"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Domains); }},
    GeneratedValue{"$randomEmail", QT_TRANSLATE_NOOP("Template", "a mail address that nobody reads"),
                   [](QByteArray &to, F &from) {
                       userName(to, from.draw);
                       to += '@';
                       to += from.draw.one(Domains);
                   }},
    GeneratedValue{"$randomExampleEmail", QT_TRANSLATE_NOOP("Template", "a mail address at example.com"),
                   [](QByteArray &to, F &from) {
                       userName(to, from.draw);
                       to += "@example.com";
                   }},
    GeneratedValue{"$randomFirstName", QT_TRANSLATE_NOOP("Template", "a first name"),
                   [](QByteArray &to, F &from) { to += from.draw.one(FirstNames); }},
    GeneratedValue{"$randomFloat", QT_TRANSLATE_NOOP("Template", "a number from 0 to 1000 with two decimals"),
                   [](QByteArray &to, F &from) { fraction(to, from.draw.between(0, 100'000), 2); }},
    GeneratedValue{"$randomFullName", QT_TRANSLATE_NOOP("Template", "a first and a last name"),
                   [](QByteArray &to, F &from) {
                       to += from.draw.one(FirstNames);
                       to += ' ';
                       to += from.draw.one(LastNames);
                   }},
    GeneratedValue{"$randomHexColor", QT_TRANSLATE_NOOP("Template", "a colour, as #1f8b08"),
                   [](QByteArray &to, F &from) {
                       to += '#';
                       characters(to, from.draw, Hex, 6);
                   }},
    GeneratedValue{"$randomHexaDecimal", QT_TRANSLATE_NOOP("Template", "eight hexadecimal digits"),
                   [](QByteArray &to, F &from) { characters(to, from.draw, Hex, 8); }},
    GeneratedValue{"$randomIP", QT_TRANSLATE_NOOP("Template", "an IPv4 address"),
                   [](QByteArray &to, F &from) {
                       for (int i = 0; i < 4; ++i) {
                           to += i ? "." : "";
                           number(to, from.draw.between(i ? 0 : 1, i ? 255 : 223));
                       }
                   }},
    GeneratedValue{"$randomIPV6", QT_TRANSLATE_NOOP("Template", "an IPv6 address"),
                   [](QByteArray &to, F &from) {
                       for (int i = 0; i < 8; ++i) {
                           to += i ? ":" : "";
                           characters(to, from.draw, Hex, 4);
                       }
                   }},
    GeneratedValue{"$randomInt", QT_TRANSLATE_NOOP("Template", "a whole number from 0 to 1000"),
                   [](QByteArray &to, F &from) { number(to, from.draw.between(0, 1000)); }},
    GeneratedValue{"$randomLastName", QT_TRANSLATE_NOOP("Template", "a last name"),
                   [](QByteArray &to, F &from) { to += from.draw.one(LastNames); }},
    GeneratedValue{"$randomLatitude", QT_TRANSLATE_NOOP("Template", "a latitude, in degrees"),
                   [](QByteArray &to, F &from) { fraction(to, from.draw.between(-900'000, 900'000), 4); }},
    GeneratedValue{"$randomLongitude", QT_TRANSLATE_NOOP("Template", "a longitude, in degrees"),
                   [](QByteArray &to, F &from) { fraction(to, from.draw.between(-1'800'000, 1'800'000), 4); }},
    GeneratedValue{"$randomLoremParagraph", QT_TRANSLATE_NOOP("Template", "a paragraph of Latin"),
                   [](QByteArray &to, F &from) {
                       for (int i = 0; i < 4; ++i) {
                           to += i ? " " : "";
                           words(to, from.draw, int(from.draw.between(6, 12)), true);
                       }
                   }},
    GeneratedValue{"$randomLoremSentence", QT_TRANSLATE_NOOP("Template", "a sentence of Latin"),
                   [](QByteArray &to, F &from) { words(to, from.draw, int(from.draw.between(4, 10)), true); }},
    GeneratedValue{"$randomLoremWord", QT_TRANSLATE_NOOP("Template", "a word of Latin"),
                   [](QByteArray &to, F &from) { words(to, from.draw, 1, false); }},
    GeneratedValue{"$randomMACAddress", QT_TRANSLATE_NOOP("Template", "a network card's address"),
                   [](QByteArray &to, F &from) {
                       for (int i = 0; i < 6; ++i) {
                           to += i ? ":" : "";
                           characters(to, from.draw, Hex, 2);
                       }
                   }},
    GeneratedValue{"$randomMonth", QT_TRANSLATE_NOOP("Template", "a month"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Months); }},
    GeneratedValue{"$randomPassword", QT_TRANSLATE_NOOP("Template", "fifteen letters and digits"),
                   [](QByteArray &to, F &from) { characters(to, from.draw, Alphanumeric, 15); }},
    GeneratedValue{"$randomPhoneNumber", QT_TRANSLATE_NOOP("Template", "a telephone number, as 555-010-1234"),
                   [](QByteArray &to, F &from) {
                       to += "555-010-" + QByteArray::number(from.draw.below(10'000)).rightJustified(4, '0');
                   }},
    GeneratedValue{"$randomPrice", QT_TRANSLATE_NOOP("Template", "a price from 0.00 to 1000.00"),
                   [](QByteArray &to, F &from) { fraction(to, from.draw.between(0, 100'000), 2); }},
    GeneratedValue{"$randomProduct", QT_TRANSLATE_NOOP("Template", "a thing to buy"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Products); }},
    GeneratedValue{"$randomProductName", QT_TRANSLATE_NOOP("Template", "a thing to buy, with a word of praise"),
                   [](QByteArray &to, F &from) {
                       to += from.draw.one(Adjectives);
                       to += ' ';
                       to += from.draw.one(Products);
                   }},
    GeneratedValue{"$randomSemver", QT_TRANSLATE_NOOP("Template", "a version, as 1.20.3"),
                   [](QByteArray &to, F &from) {
                       for (int i = 0; i < 3; ++i) {
                           to += i ? "." : "";
                           number(to, from.draw.between(0, i ? 30 : 9));
                       }
                   }},
    GeneratedValue{"$randomStreetAddress", QT_TRANSLATE_NOOP("Template", "a house number and a street"),
                   [](QByteArray &to, F &from) {
                       number(to, from.draw.between(1, 250));
                       to += ' ';
                       to += from.draw.one(Streets);
                   }},
    GeneratedValue{"$randomStreetName", QT_TRANSLATE_NOOP("Template", "a street"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Streets); }},
    GeneratedValue{"$randomUUID", QT_TRANSLATE_NOOP("Template", "a UUID, version 4"), uuid},
    GeneratedValue{"$randomUrl", QT_TRANSLATE_NOOP("Template", "an address that leads nowhere"),
                   [](QByteArray &to, F &from) {
                       to += "https://";
                       to += from.draw.one(Domains);
                   }},
    GeneratedValue{"$randomUserName", QT_TRANSLATE_NOOP("Template", "a user's name, as ada.novak7"),
                   [](QByteArray &to, F &from) { userName(to, from.draw); }},
    GeneratedValue{"$randomWeekday", QT_TRANSLATE_NOOP("Template", "a day of the week"),
                   [](QByteArray &to, F &from) { to += from.draw.one(Weekdays); }},
    GeneratedValue{"$randomWord", QT_TRANSLATE_NOOP("Template", "a word"),
                   [](QByteArray &to, F &from) { words(to, from.draw, 1, false); }},
    GeneratedValue{"$randomWords", QT_TRANSLATE_NOOP("Template", "some words"),
                   [](QByteArray &to, F &from) { words(to, from.draw, int(from.draw.between(2, 6)), false); }},
    GeneratedValue{"$timestamp", QT_TRANSLATE_NOOP("Template", "the time in seconds since 1970"),
                   [](QByteArray &to, F &from) { number(to, from.nowMs / 1000); }},
    GeneratedValue{"$timestampMs", QT_TRANSLATE_NOOP("Template", "the time in milliseconds since 1970"),
                   [](QByteArray &to, F &from) { number(to, from.nowMs); }},
    GeneratedValue{"$uuid", QT_TRANSLATE_NOOP("Template", "a UUID, version 4"), uuid},
};

} // namespace

QString GeneratedValue::helpText() const
{
    return QCoreApplication::translate("Template", help);
}

std::span<const GeneratedValue> generatedValues()
{
    return Values;
}

const GeneratedValue *generatedValue(QByteArrayView name)
{
    const auto found = std::ranges::find(Values, name, &GeneratedValue::name);
    return found == Values.end() ? nullptr : &*found;
}

} // namespace slipway
