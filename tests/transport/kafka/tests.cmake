# Kafka: its kind held against librdkafka, and its producer against a mock cluster in the test's process.
pkg_check_modules(RDKAFKA REQUIRED IMPORTED_TARGET rdkafka)

slipway_test(transport/kafka/tst_kafkakind LABEL core LIBS slipway_model slipway_kinds PkgConfig::RDKAFKA)
slipway_test(transport/kafka/tst_kafkaproducer LABEL contract TIMEOUT 300
    LIBS slipway_kinds PkgConfig::RDKAFKA ${CMAKE_DL_LIBS}
    SOURCES contract/eventprobe.h contract/moduletransport.cpp contract/sendrecord.cpp
        transport/kafka/practicecluster.cpp transport/kafka/practicecluster.h)
add_dependencies(tst_kafkaproducer slipway_transport_kafka)
slipway_test(transport/kafka/tst_kafkatransactions LABEL contract TIMEOUT 180
    LIBS slipway_kinds PkgConfig::RDKAFKA ${CMAKE_DL_LIBS}
    SOURCES contract/eventprobe.h contract/moduletransport.cpp contract/sendrecord.cpp
        transport/kafka/practicecluster.cpp transport/kafka/practicecluster.h)
add_dependencies(tst_kafkatransactions slipway_transport_kafka)
slipway_test(transport/kafka/tst_producerload LABEL core LIBS slipway_ports
    SOURCES ${PROJECT_SOURCE_DIR}/transport/kafka/producerload.cpp)
slipway_test(transport/kafka/tst_kafkaimport LABEL core LIBS slipway_kinds)
slipway_test(transport/kafka/tst_partitionreading LABEL core LIBS slipway_ports
    SOURCES ${PROJECT_SOURCE_DIR}/transport/kafka/partitionreading.cpp)
slipway_test(transport/kafka/tst_kafkasource LABEL broker TIMEOUT 420 RESOURCE_LOCK jvm
    LIBS slipway_kinds PkgConfig::RDKAFKA ${CMAKE_DL_LIBS}
    SOURCES brokers/kafkaprocess.cpp brokers/kafkaprocess.h contract/eventprobe.h contract/moduletransport.cpp)
set_tests_properties(tst_kafkasource PROPERTIES SKIP_RETURN_CODE 77)
add_dependencies(tst_kafkasource slipway_transport_kafka)
add_executable(kafka_transactions transport/kafka/transactionprogram.cpp)
set_target_properties(kafka_transactions PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
target_link_libraries(kafka_transactions PRIVATE slipway_test_options PkgConfig::RDKAFKA)
slipway_script_test(transport/kafka/reading LABEL broker TIMEOUT 600 RESOURCE_LOCK jvm)
slipway_script_test(transport/kafka/topics LABEL broker TIMEOUT 600 RESOURCE_LOCK jvm)
slipway_script_test(transport/kafka/practice LABEL broker)
slipway_script_test(transport/kafka/roundtrip LABEL broker TIMEOUT 300 RESOURCE_LOCK jvm)
