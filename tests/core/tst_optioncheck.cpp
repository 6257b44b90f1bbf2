#include "model/core/optioncheck.h"
#include "model/core/optiontext.h"
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using Kind = OptionSpec::Kind;

namespace {

OptionSpec row(const QString &key, Kind kind, const QStringList &choices = {})
{
    OptionSpec option;
    option.key = key;
    option.kind = kind;
    option.choices = choices;
    return option;
}

OptionTable table()
{
    OptionTable rows{row(u"producer.name"_s, Kind::Text), row(u"window"_s, Kind::Number),
                     row(u"timeout.ms"_s, Kind::Duration), row(u"buffer"_s, Kind::Bytes),
                     row(u"resend"_s, Kind::Toggle), row(u"dispatch"_s, Kind::Choice, {u"auto"_s, u"reliable"_s, u"non-reliable"_s}),
                     row(u"ca"_s, Kind::Path), row(u"password"_s, Kind::Secret), row(u"fail.rate"_s, Kind::Number)};
    rows[1].minimum = 1;
    rows[1].maximum = 10'000;
    rows[2].minimum = 0;
    return rows;
}

} // namespace

class TestOptionCheck : public QObject {
    Q_OBJECT
private slots:
    void valuesGetTheTypeOfTheirRow_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QVariant>("value");
        for (const auto &[assignment, value] : std::initializer_list<std::pair<QString, QVariant>>{
                 {u"producer.name=a=b"_s, u"a=b"_s}, {u"producer.name="_s, u""_s},
                 {u"window=100"_s, 100ll}, {u"window= 1 "_s, 1ll}, {u"fail.rate=0.5"_s, 0.5}, {u"fail.rate=-3"_s, -3ll},
                 {u"timeout.ms=10"_s, 10ll}, {u"timeout.ms=10ms"_s, 10ll}, {u"timeout.ms=5s"_s, 5000ll}, {u"timeout.ms=2 m"_s, 120'000ll}, {u"timeout.ms=1h"_s, 3'600'000ll},
                 {u"buffer=64KiB"_s, 65536ll}, {u"buffer=4 MiB"_s, 4ll << 20}, {u"buffer=1GB"_s, 1'000'000'000ll}, {u"buffer=9007199254740993"_s, 9007199254740993ll},
                 {u"resend=on"_s, true}, {u"resend=False"_s, false}, {u"resend=1"_s, true},
                 {u"dispatch=Reliable"_s, u"reliable"_s}, {u"ca=/x"_s, u"/x"_s}})
            QTest::addRow("%s", qPrintable(assignment)) << assignment << value;
    }

    void valuesGetTheTypeOfTheirRow()
    {
        QFETCH(QString, assignment);
        QFETCH(QVariant, value);
        const auto options = optionsFromText({assignment}, table());
        QVERIFY2(options, qPrintable(options ? QString() : options.error().message));
        QCOMPARE(options->size(), 1);
        QCOMPARE(options->first().typeId(), value.typeId());
        QCOMPARE(options->first(), value);
    }

    void aWrongValueIsRefusedWithWhatTheOptionTakes_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("words");
        for (const auto &[assignment, words] : std::initializer_list<std::pair<QString, QString>>{
                 {u"window=0"_s, u"from 1 to 10000"_s}, {u"window=10001"_s, u"from 1 to 10000"_s}, {u"window=ten"_s, u"\"ten\""_s}, {u"window="_s, u"a number"_s},
                 {u"window=nan"_s, u"a number"_s}, {u"window=inf"_s, u"a number"_s}, {u"window=99999999999999999999"_s, u"a number"_s},
                 {u"timeout.ms=-1"_s, u"at least 0"_s}, {u"timeout.ms=1.5s"_s, u"milliseconds"_s}, {u"timeout.ms=9223372036854775807h"_s, u"milliseconds"_s},
                 {u"buffer=many"_s, u"bytes"_s}, {u"resend=maybe"_s, u"true or false"_s}, {u"dispatch=best"_s, u"one of auto, reliable, non-reliable"_s},
                 {u"ca="_s, u"name of a file"_s}, {u"windw=5"_s, u"Did you mean window?"_s}, {u"Window=5"_s, u"Did you mean window?"_s}, {u"name=x"_s, u"Did you mean"_s},
                 {u"window"_s, u"key=value"_s}, {u"=5"_s, u"key=value"_s}, {u"password=x"_s, u"--secret"_s}})
            QTest::addRow("%s", qPrintable(assignment)) << assignment << words;
    }

    void aWrongValueIsRefusedWithWhatTheOptionTakes()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, words);
        const auto options = optionsFromText({assignment}, table());
        QVERIFY(!options);
        QCOMPARE(options.error().kind, Error::Kind::Invalid);
        QVERIFY2(options.error().message.contains(words), qPrintable(options.error().message));
    }

    void valuesOfAFileAreCheckedLikeTypedOnes()
    {
        const auto checked = checkOptions({{u"window"_s, 5.0}, {u"resend"_s, true}, {u"producer.name"_s, 7}, {u"dispatch"_s, u"auto"_s}}, table());
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
        QCOMPARE(checked->value(u"window"_s), QVariant(5ll));
        QCOMPARE(checked->value(u"producer.name"_s), QVariant(u"7"_s));
        QVERIFY(!checkOptions({{u"window"_s, true}}, table()));
        QVERIFY(!checkOptions({{u"window"_s, QVariantList{1}}}, table()));
        QVERIFY(!checkOptions({{u"resend"_s, 1}}, table()));
        QVERIFY(!checkOptions({{u"producer.name"_s, QVariantMap{}}}, table()));
        QVERIFY(!checkOptions({{u"producer.name"_s, QVariant()}}, table()));
        const auto none = checkOptions({{u"x"_s, 1}}, {});
        QVERIFY(!none && none.error().message.contains(u"no option x"_s));
    }

    void theLastOfOneKeyCounts()
    {
        QCOMPARE(optionsFromText({u"window=1"_s, u"window=2"_s}, table())->value(u"window"_s), QVariant(2ll));
    }

    void anAddressCarriesOptionsAndSecrets()
    {
        const auto options = optionsFromAddress(*ConnectionAddress::parse(u"amqp://u:p%40ss@h?window=5&dispatch=auto"_s), table());
        QVERIFY(options);
        QCOMPARE(options->options, (OptionValues{{u"window"_s, 5ll}, {u"dispatch"_s, u"auto"_s}}));
        QCOMPARE(options->secrets.value(u"password"_s), "p@ss"_ba);
        const auto parameter = optionsFromAddress(*ConnectionAddress::parse(u"x://h?password=s3cret"_s), table());
        QVERIFY(parameter && parameter->options.isEmpty());
        QCOMPARE(parameter->secrets.value(u"password"_s), "s3cret"_ba);
        QVERIFY(!optionsFromAddress(*ConnectionAddress::parse(u"x://h?windw=5"_s), table()));
    }
};

QTEST_GUILESS_MAIN(TestOptionCheck)
#include "tst_optioncheck.moc"
