# Tests of log.
slipway_test(log/tst_sendlog LABEL core LIBS slipway_model)
slipway_test(log/tst_logtables LABEL core LIBS slipway_model)
slipway_test(log/tst_logexport LABEL core LIBS slipway_model)
