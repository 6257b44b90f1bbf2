# Fakes of what a run talks to, for every test that wants them.
add_library(slipway_fakes STATIC
    fakes/fakebroker.cpp fakes/fakebroker.h
    fakes/fakelog.cpp fakes/fakelog.h
    fakes/fakesession.cpp fakes/fakesession.h
    fakes/listfeed.h
    fakes/runbench.h
    fakes/runreader.h
    fakes/testclock.h)
target_link_libraries(slipway_fakes PUBLIC slipway_model PRIVATE slipway_test_options)

slipway_test(runs/tst_planoptions LABEL core LIBS slipway_model slipway_kinds)
slipway_test(runs/tst_numbers LABEL core LIBS slipway_model)
slipway_test(runs/tst_run LABEL core LIBS slipway_fakes)
slipway_test(runs/tst_runfaults LABEL core LIBS slipway_fakes)
slipway_test(runs/tst_singlesends LABEL core LIBS slipway_fakes)

# A run through the real log into devnull, as a program: for kill tests and benchmarks.
add_executable(runload runs/runload.cpp contract/moduletransport.cpp)
set_target_properties(runload PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
target_link_libraries(runload PRIVATE slipway_test_options slipway_model slipway_kinds ${CMAKE_DL_LIBS})
add_dependencies(runload slipway_transport_devnull)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME killruns COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/runs/killruns.py $<TARGET_FILE:runload> 5)
set_tests_properties(killruns PROPERTIES TIMEOUT 120 LABELS faults
    ENVIRONMENT "LC_ALL=C.UTF-8;SLIPWAY_MODULES=${PROJECT_BINARY_DIR}/lib/slipway")
