#include "tests/contract/contractsuite.h"
#include "tests/contract/danubesubject.h"
#include <QTest>

using namespace slipway;

class TestDanubeContract final : public ContractSuite {
    Q_OBJECT
public:
    TestDanubeContract() : ContractSuite(&DanubeSubject::make) {}
};

QTEST_GUILESS_MAIN(TestDanubeContract)
#include "tst_danubecontract.moc"
