#include "model/core/connectionaddress.h"
#include <QTest>
#include <rapidcheck.h>
#include <string>

using namespace slipway;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

rc::Gen<QString> text()
{
    // Every character but surrogates, the ones with a meaning in addresses often.
    const auto point = rc::gen::weightedOneOf<char32_t>(
        {{6, rc::gen::elementOf(std::u32string(U":/?#[]@!$&'()*+,;=% \t\n\"\\.-_~aZ09"))},
         {1, rc::gen::inRange<char32_t>(0, 0xd800)},
         {1, rc::gen::inRange<char32_t>(0xe000, 0x110000)}});
    return rc::gen::map(rc::gen::container<std::u32string>(point),
                        [](const std::u32string &points) { return QString::fromStdU32String(points); });
}

rc::Gen<QString> name()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf("abcXYZ019-._"s))),
                        [](const std::string &name) { return QString::fromStdString(name); });
}

rc::Gen<QString> hostName()
{
    return rc::gen::oneOf(name(), rc::gen::element(u"::1"_s, u"2001:db8::1"_s, u"fe80::1%eth0"_s, u"münchen.example"_s));
}

rc::Gen<ConnectionAddress> address()
{
    const auto host = rc::gen::build<ConnectionAddress::Host>(
        rc::gen::set(&ConnectionAddress::Host::name, hostName()),
        rc::gen::set(&ConnectionAddress::Host::port, rc::gen::oneOf(rc::gen::just(-1), rc::gen::inRange(1, 65536))));
    const auto parameter = rc::gen::pair(rc::gen::suchThat(text(), [](const QString &key) { return !key.isEmpty(); }), text());
    return rc::gen::build<ConnectionAddress>(
        rc::gen::set(&ConnectionAddress::scheme, rc::gen::element(u"kafka"_s, u"amqps"_s, u"sandbox"_s)),
        rc::gen::set(&ConnectionAddress::user, text()),
        rc::gen::set(&ConnectionAddress::hosts, rc::gen::container<std::vector<ConnectionAddress::Host>>(host)),
        rc::gen::set(&ConnectionAddress::path, text()),
        rc::gen::set(&ConnectionAddress::query, rc::gen::container<std::vector<std::pair<QString, QString>>>(parameter)));
}

} // namespace

class TestAddressProperties : public QObject {
    Q_OBJECT
private slots:
    void parsingWhatWasPrintedIsTheIdentity()
    {
        QVERIFY(rc::check([] {
            ConnectionAddress made = *address();
            if (made.hosts.empty())
                made.user.clear(); // belongs to hosts
            const QString printed = made.toString();
            const auto parsed = ConnectionAddress::parse(printed);
            RC_ASSERT(parsed.has_value());
            RC_ASSERT(*parsed == made);
            RC_ASSERT(parsed->toString() == printed);
        }));
    }

    void anyTextIsReadOrRefusedAndReadTheSameAgain()
    {
        QVERIFY(rc::check([] {
            const QString typed = u"kafka:"_s + *text();
            auto parsed = ConnectionAddress::parse(typed);
            if (!parsed) {
                RC_ASSERT(!parsed.error().message.isEmpty());
                return;
            }
            parsed->password.clear();
            if (parsed->user.isNull())
                parsed->user = QString();
            const auto again = ConnectionAddress::parse(parsed->toString());
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == *parsed);
        }));
    }
};

QTEST_GUILESS_MAIN(TestAddressProperties)
#include "tst_addressproperties.moc"
