# Tests of files.
slipway_test(files/tst_feeds LABEL core LIBS slipway_model)
slipway_test(files/tst_jsonlines LABEL core LIBS slipway_model)
slipway_test(files/tst_csv LABEL core LIBS slipway_model)
slipway_test(files/tst_spool LABEL core LIBS slipway_model)
slipway_property_test(files/tst_messageline LABEL core LIBS slipway_model)
