# Tests of ui, and of the models that only it shows.
slipway_test(compose/tst_jsontext LABEL core LIBS slipway_model)
slipway_test(compose/tst_composemodels LABEL core LIBS slipway_model)
slipway_test(navigator/tst_navigatormodel LABEL core LIBS slipway_model)
slipway_test(ui/tst_look LABEL gui LIBS slipway_ui)
slipway_test(ui/tst_window LABEL gui LIBS slipway_ui slipway_app TIMEOUT 120)
slipway_test(ui/tst_connections LABEL gui LIBS slipway_ui slipway_app Qt6::Network TIMEOUT 240)
slipway_script_test(ui/secondstart TIMEOUT 240 LABEL gui)
