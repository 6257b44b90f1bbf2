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
