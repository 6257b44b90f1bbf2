# Tests of log.
slipway_test(log/tst_sendlog LABEL core LIBS slipway_model)
