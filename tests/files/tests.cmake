# Tests of files.
slipway_test(files/tst_feeds LABEL core LIBS slipway_model)
slipway_test(files/tst_jsonlines LABEL core LIBS slipway_model)
