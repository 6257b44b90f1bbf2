# Tests of templates.
slipway_test(templates/tst_templatefeed LABEL core LIBS slipway_model)
slipway_test(templates/tst_templatestore LABEL core LIBS slipway_model)
slipway_property_test(templates/tst_rendering LABEL core LIBS slipway_model)
