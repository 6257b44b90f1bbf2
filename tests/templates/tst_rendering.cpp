#include "model/templates/generatedvalue.h"
#include "model/templates/messagerenderer.h"
#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

// A text put together from plain bytes, braces to be written plain, and names that make values.
QByteArray text()
{
    QByteArray all;
    const int pieces = *rc::gen::inRange(0, 6);
    for (int i = 0; i < pieces; ++i) {
        const auto generated = generatedValues();
        switch (*rc::gen::inRange(0, 4)) {
        case 0: all += "{{" + generated[*rc::gen::inRange<std::size_t>(0, generated.size())].name.toByteArray() + "}}"; break;
        case 1: all += "{{v}}"; break;
        case 2: all += "\\{{"; break;
        default:
            for (const char c : *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>()))
                all += c == '{' || c == '}' || c == '\\' ? '_' : c;
        }
        all += ' ';
    }
    return all;
}

MessageRenderer::Plan plan()
{
    MessageRenderer::Plan plan;
    plan.text = {.key = text(), .body = text(), .headers = {{text(), text(), FieldType::Text}}, .properties = {}, .timestampMs = {}};
    plan.input.variables.insert(u"v"_s, {.byDefault = u"{{$randomInt}}-{{$uuid}}"_s});
    plan.input.clockMs = *rc::gen::inRange<qint64>(0, 4'000'000'000'000);
    plan.input.stepUs = *rc::gen::inRange<qint64>(0, 1'000'000);
    plan.seed = *rc::gen::arbitrary<quint64>();
    return plan;
}

} // namespace

class TestRendering : public QObject {
    Q_OBJECT
private slots:
    void theSameSeedAndNumberMakeTheSameMessageInAnyOrder()
    {
        QVERIFY(rc::check([] {
            const auto how = plan();
            auto one = MessageRenderer::compile(how), other = MessageRenderer::compile(how);
            RC_ASSERT((one.has_value() && other.has_value()));
            const auto index = *rc::gen::inRange<quint64>(0, 1'000'000'000);
            const auto there = one->message(index);
            (void)other->message(index + 1);
            (void)other->message(index / 2);
            RC_ASSERT((there == other->message(index)));
        }));
    }

    void whatIsPlainComesOutByteForByte()
    {
        QVERIFY(rc::check([](const std::vector<char> &raw) {
            QByteArray bytes(raw.data(), qsizetype(raw.size())), escaped = bytes;
            RC_PRE((!bytes.contains("\\{{") && !bytes.contains("{{{")));
            escaped.replace("{{", "\\{{");
            auto renderer = MessageRenderer::compile({.text = {.key = {}, .body = escaped, .headers = {}, .properties = {}, .timestampMs = {}}, .input = {}});
            RC_ASSERT(renderer.has_value());
            RC_ASSERT((*renderer->message(0)->body == bytes));
        }));
    }

    void anotherSeedMakesOtherValues()
    {
        QVERIFY(rc::check([](quint64 seed, quint64 difference) {
            RC_PRE(difference != 0u);
            MessageRenderer::Plan how{.text = {.key = {}, .body = "{{$uuid}}", .headers = {}, .properties = {}, .timestampMs = {}}, .input = {}, .seed = seed};
            auto one = MessageRenderer::compile(how);
            how.seed += difference;
            RC_ASSERT((one->message(0) != MessageRenderer::compile(how)->message(0)));
        }));
    }

    void noTextMakesItLoseItsWay()
    {
        QVERIFY(rc::check([](const std::vector<char> &raw) {
            QByteArray bytes(raw.data(), qsizetype(raw.size()));
            for (const char *piece : {"{{", "}}", "\\{{", "{{$row.", "{{$uuid}}"})
                bytes.insert(*rc::gen::inRange<qsizetype>(0, bytes.size() + 1), piece);
            auto renderer = MessageRenderer::compile({.text = {.key = {}, .body = bytes, .headers = {}, .properties = {}, .timestampMs = {}}, .input = {}, .hasRows = true});
            if (renderer) {
                (void)renderer->message(0);
                return;
            }
            for (const TemplateFault &fault : renderer.error()) {
                RC_ASSERT((fault.offset >= 0 && fault.offset < bytes.size()));
                RC_ASSERT((fault.line >= 1 && fault.column >= 1));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestRendering)
#include "tst_rendering.moc"
