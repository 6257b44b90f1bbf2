#include "tests/contract/contractsuite.h"
#include "tests/contract/kafkasubject.h"
#include <QTest>

using namespace slipway;

class TestKafkaContract final : public ContractSuite {
    Q_OBJECT
public:
    TestKafkaContract() : ContractSuite(&KafkaSubject::make) {}
};

QTEST_GUILESS_MAIN(TestKafkaContract)
#include "tst_kafkacontract.moc"
