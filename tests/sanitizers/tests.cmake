# Tests of the sanitizers themselves, and what they need.

# The thread sanitizer is worth its time only while it finds a race that is there.
if(SLIPWAY_SANITIZE STREQUAL "thread")
    add_executable(plantedrace sanitizers/plantedrace.cpp)
    target_link_libraries(plantedrace PRIVATE slipway_test_options Qt6::Core)
    add_dependencies(slipway_sanitized plantedrace)
    add_test(NAME a_planted_race_is_found COMMAND plantedrace)
    set_tests_properties(a_planted_race_is_found PROPERTIES LABELS core
        PASS_REGULAR_EXPRESSION "WARNING: ThreadSanitizer: data race")

    # For the tests with librdkafka, and what they start. Not linked with the sanitizer: a Java machine that gets it too ends at once.
    add_library(slipway_c11threads SHARED sanitizers/c11threads.cpp)
    add_dependencies(slipway_sanitized slipway_c11threads)
    set_property(TEST tst_kafkacontract tst_realkafkacontract tst_kafkaproducer tst_kafkatransactions
        APPEND PROPERTY ENVIRONMENT "LD_PRELOAD=$<TARGET_FILE:slipway_c11threads>")
endif()
