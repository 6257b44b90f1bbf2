#include "tests/contract/contractsuite.h"
#include "tests/contract/realkafkasubject.h"
#include <QCoreApplication>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestRealKafkaContract final : public ContractSuite {
    Q_OBJECT
public:
    explicit TestRealKafkaContract(KafkaProcess &kafka) : ContractSuite([&kafka] { return RealKafkaSubject::make(kafka); }) {}
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto kafka = KafkaProcess::start({u"--security"_s});
    if (!kafka) {
        std::fprintf(stderr, "SKIPPED: %s %s\n", qPrintable(kafka.error().message), qPrintable(kafka.error().detail));
        return kafka.error().kind == Error::Kind::Unsupported ? 77 : 1;
    }
    TestRealKafkaContract test(**kafka);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realkafkacontract.moc"
