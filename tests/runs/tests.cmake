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

slipway_test(runs/tst_numbers LABEL core LIBS slipway_model)
slipway_test(runs/tst_run LABEL core LIBS slipway_fakes)
slipway_test(runs/tst_runfaults LABEL core LIBS slipway_fakes)
slipway_test(runs/tst_singlesends LABEL core LIBS slipway_fakes)
