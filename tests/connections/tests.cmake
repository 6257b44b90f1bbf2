# Tests of connections.
slipway_test(connections/tst_connectionstore LABEL core LIBS slipway_model)
slipway_test(connections/tst_savedtopics LABEL core LIBS slipway_model)
