# Tests of core.
slipway_test(core/tst_ports LABEL core LIBS slipway_ports)
