# Benchmarks: slipway_bench(NAME LIBS ...).

add_executable(bench_danube EXCLUDE_FROM_ALL bench/benchdanube.cpp contract/moduletransport.cpp)
set_target_properties(bench_danube PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
target_link_libraries(bench_danube PRIVATE slipway_test_options slipway_kinds ${CMAKE_DL_LIBS})
add_dependencies(bench_danube slipway_transport_danube)
add_executable(bench_kafka EXCLUDE_FROM_ALL bench/benchkafka.cpp contract/moduletransport.cpp)
set_target_properties(bench_kafka PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
target_link_libraries(bench_kafka PRIVATE slipway_test_options slipway_kinds PkgConfig::RDKAFKA ${CMAKE_DL_LIBS})
add_dependencies(bench_kafka slipway_transport_kafka)
slipway_bench(bench_log LIBS slipway_model Qt6::Test)
slipway_bench(bench_feeds LIBS slipway_model)
slipway_bench(bench_frames LIBS slipway_ui slipway_app Qt6::Test)
