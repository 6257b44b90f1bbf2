#include "model/core/connectionaddress.h"
#include <QDir>
#include <QTest>
#include <dlfcn.h>

// How the modules live together in one process (design section 2).
class TestModules : public QObject {
    Q_OBJECT
private slots:
    void aModuleSeesTheSameCoreAsTheProgram()
    {
        void *module = dlopen(ONE_CORE_MODULE, RTLD_NOW | RTLD_LOCAL);
        QVERIFY2(module, dlerror());
        using Seen = const void *();
        const auto seen = reinterpret_cast<Seen *>(dlsym(module, "slipway_core_seen"));
        QVERIFY(seen);
        QCOMPARE(seen(), reinterpret_cast<const void *>(&slipway::ConnectionAddress::parse));
    }

    // Two libraries with the same generated protobuf code abort the process when the second is loaded.
    void allModulesLoadInOneProcess()
    {
        const QStringList built = QStringLiteral(BUILT_MODULES).split(u',', Qt::SkipEmptyParts);
        QVERIFY(!built.isEmpty());
        const QDir folder(qEnvironmentVariable("SLIPWAY_MODULES"));
        for (const QString &name : built) {
            const QString file = folder.filePath(u"lib" + name + u".so");
            void *module = dlopen(qPrintable(file), RTLD_NOW | RTLD_LOCAL);
            QVERIFY2(module, dlerror());
            QVERIFY2(dlsym(module, "slipway_transport") || dlsym(module, "slipway_sandbox") ||
                         dlsym(module, "slipway_secrets") || dlsym(module, "slipway_schema"),
                     qPrintable(name + QStringLiteral(" exports no factory")));
        }
    }
};

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
