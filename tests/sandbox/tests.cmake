# Tests of sandbox.
slipway_script_test(sandbox/pythonclient LABEL sandbox)
slipway_script_test(sandbox/lifetime LABEL sandbox)
slipway_test(sandbox/tst_practicebroker LABEL core LIBS slipway_sandboxcore)
slipway_test(sandbox/tst_schemas LABEL core LIBS slipway_sandboxcore)
slipway_script_test(sandbox/injectedfaults LABEL sandbox)
slipway_script_test(sandbox/wire LABEL sandbox)
