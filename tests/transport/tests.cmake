# Tests of transport.
include(transport/danube/tests.cmake)
include(transport/kafka/tests.cmake)
