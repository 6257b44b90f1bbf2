# Tests of transport.
include(transport/danube/tests.cmake)
