# The contract suite: C1 to C10 of the ports, run by every transport against itself.
set(contract_sources
    contract/contractsubject.h
    contract/contractsuite.cpp contract/contractsuite.h
    contract/contractsources.cpp
    contract/contracttimes.cpp
    contract/eventprobe.h
    contract/moduletransport.cpp contract/moduletransport.h
    contract/sendrecord.cpp contract/sendrecord.h)

slipway_test(contract/tst_devnullcontract LABEL contract LIBS slipway_model slipway_kinds ${CMAKE_DL_LIBS}
    SOURCES ${contract_sources})
add_dependencies(tst_devnullcontract slipway_transport_devnull)

if(TARGET slipway_sandbox)
    slipway_test(contract/tst_danubecontract LABEL contract TIMEOUT 180
        LIBS slipway_model slipway_kinds slipway_danubewire ${CMAKE_DL_LIBS}
        SOURCES ${contract_sources} contract/danubesubject.cpp contract/danubesubject.h
            contract/sandboxprocess.cpp contract/sandboxprocess.h
            ${PROJECT_SOURCE_DIR}/transport/danube/danubeerror.cpp)
    add_dependencies(tst_danubecontract slipway_transport_danube slipwayctl slipway_sandbox)

    pkg_check_modules(RDKAFKA REQUIRED IMPORTED_TARGET rdkafka)
    slipway_test(contract/tst_kafkacontract LABEL contract TIMEOUT 180
        LIBS slipway_model slipway_kinds PkgConfig::RDKAFKA ${CMAKE_DL_LIBS}
        SOURCES ${contract_sources} contract/kafkasubject.cpp contract/kafkasubject.h
            contract/sandboxprocess.cpp contract/sandboxprocess.h
            ${PROJECT_SOURCE_DIR}/transport/kafka/kafkaerror.cpp)
    add_dependencies(tst_kafkacontract slipway_transport_kafka slipwayctl slipway_sandbox)
endif()

# Against a real Kafka; skipped, and said, where the machine cannot have one.
slipway_test(contract/tst_realkafkacontract LABEL contract TIMEOUT 420 RESOURCE_LOCK jvm
    LIBS slipway_model slipway_kinds PkgConfig::RDKAFKA ${CMAKE_DL_LIBS}
    SOURCES ${contract_sources} contract/realkafkasubject.cpp contract/realkafkasubject.h
        brokers/kafkaprocess.cpp brokers/kafkaprocess.h ${PROJECT_SOURCE_DIR}/transport/kafka/kafkaerror.cpp)
set_tests_properties(tst_realkafkacontract PROPERTIES SKIP_RETURN_CODE 77)
add_dependencies(tst_realkafkacontract slipway_transport_kafka)
