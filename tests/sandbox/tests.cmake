# Tests of sandbox.
slipway_script_test(sandbox/pythonclient LABEL sandbox)
slipway_script_test(sandbox/lifetime LABEL sandbox)
