#pragma once
#include <QByteArrayView>
#include <array>

// What generated names, places and texts are put together from. Plain data; an entry's place in its list is part of
// what a seed means, so lists only grow at their ends, and then in a new version of the run's source.
namespace slipway::generatedwords {

inline constexpr std::array<QByteArrayView, 32> FirstNames{
    "Ada",   "Alan", "Amina",  "Anna",  "Bjarne", "Carlos", "Chen",  "Claire", "Dana",  "Edsger", "Elif",
    "Emeka", "Fei",  "Grace",  "Hana",  "Ines",   "Ivan",   "Jin",   "John",   "Katja", "Lin",    "Linus",
    "Maria", "Miro", "Nadia",  "Omar",  "Priya",  "Rosa",   "Sofia", "Tomas",  "Yuki",  "Zara"};
inline constexpr std::array<QByteArrayView, 32> LastNames{
    "Adeyemi",  "Andersen", "Bauer",   "Bianchi", "Chen",    "Costa",   "Dubois", "Fischer", "Garcia",  "Haddad",  "Hansen",
    "Hopper",   "Ivanova",  "Jensen",  "Kaya",    "Kim",     "Kowalski", "Lovelace", "Meyer", "Moreau", "Nakamura", "Novak",
    "Okafor",   "Patel",    "Rossi",   "Sato",    "Schmidt", "Silva",   "Smith",  "Turing",  "Wang",    "Wright"};
inline constexpr std::array<QByteArrayView, 24> Cities{
    "Accra",   "Berlin",   "Bogota", "Cairo",  "Chengdu",  "Dublin", "Hamburg", "Helsinki",
    "Jakarta", "Kyoto",    "Lagos",  "Lima",   "Lisbon",   "Lyon",   "Montreal", "Nairobi",
    "Oslo",    "Portland", "Pune",   "Riga",   "Santiago", "Seoul",  "Turin",   "Wellington"};
inline constexpr std::array<QByteArrayView, 24> Countries{
    "Argentina", "Australia", "Brazil", "Canada", "Chile",       "China",  "Colombia",    "Denmark",
    "Egypt",     "Finland",   "France", "Germany", "Ghana",      "India",  "Indonesia",   "Ireland",
    "Italy",     "Japan",     "Kenya",  "Mexico", "New Zealand", "Norway", "South Korea", "Spain"};
inline constexpr std::array<QByteArrayView, 24> CountryCodes{"AR", "AU", "BR", "CA", "CL", "CN", "CO", "DK",
                                                             "EG", "FI", "FR", "DE", "GH", "IN", "ID", "IE",
                                                             "IT", "JP", "KE", "MX", "NZ", "NO", "KR", "ES"};
inline constexpr std::array<QByteArrayView, 16> Streets{"Mill Lane",   "High Street", "Station Road", "Harbour Street",
                                                        "Park Avenue", "Church Road", "Garden Way",   "Market Square",
                                                        "River Walk",  "Oak Street",  "Elm Court",    "Bridge Street",
                                                        "Hill Road",   "North Quay",  "School Lane",  "Meadow Drive"};
inline constexpr std::array<QByteArrayView, 16> Companies{
    "Alder",  "Beacon", "Cobalt", "Dynamo", "Everest", "Foundry", "Granite", "Harbour",
    "Indigo", "Juniper", "Kestrel", "Lumen", "Meridian", "Nimbus", "Orchard", "Pioneer"};
inline constexpr std::array<QByteArrayView, 6> CompanySuffixes{"Inc", "LLC", "Ltd", "GmbH", "Group", "and Sons"};
inline constexpr std::array<QByteArrayView, 16> Products{"Chair", "Table",  "Lamp",   "Keyboard", "Shoes", "Shirt", "Bicycle", "Mouse",
                                                         "Towel", "Gloves", "Cheese", "Salad",    "Soap",  "Ball",  "Pants",   "Hat"};
inline constexpr std::array<QByteArrayView, 12> Adjectives{"Handmade", "Small", "Sleek",     "Practical", "Rustic", "Refined",
                                                           "Modern",   "Light", "Ergonomic", "Sturdy",    "Quiet",  "Plain"};
inline constexpr std::array<QByteArrayView, 12> Colours{"red",    "green", "blue",   "yellow", "orange",    "purple",
                                                        "maroon", "teal",  "indigo", "olive",  "turquoise", "white"};
inline constexpr std::array<QByteArrayView, 12> Currencies{"EUR", "USD", "GBP", "JPY", "CNY", "CHF",
                                                           "SEK", "DKK", "NOK", "INR", "BRL", "KRW"};
inline constexpr std::array<QByteArrayView, 40> Words{
    "lorem",  "ipsum",   "dolor",   "sit",     "amet",     "consectetur", "adipiscing", "elit",   "sed",     "do",
    "eiusmod", "tempor", "incididunt", "ut",   "labore",   "et",          "dolore",     "magna",  "aliqua",  "enim",
    "minim",  "veniam",  "quis",    "nostrud", "exercitation", "ullamco", "laboris",    "nisi",   "aliquip", "commodo",
    "consequat", "duis", "aute",    "irure",   "in",       "voluptate",   "velit",      "esse",   "cillum",  "fugiat"};
inline constexpr std::array<QByteArrayView, 8> Domains{"example.com",     "example.org",  "example.net",  "mail.example.com",
                                                       "shop.example.com", "test.example.org", "dev.example.net", "app.example.com"};
inline constexpr std::array<QByteArrayView, 7> Weekdays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
inline constexpr std::array<QByteArrayView, 12> Months{"January", "February", "March",     "April",   "May",      "June",
                                                       "July",    "August",   "September", "October", "November", "December"};

} // namespace slipway::generatedwords
