# Tests of cli.
slipway_test(cli/tst_commandline LABEL cli LIBS slipway_cli TIMEOUT 120)
add_dependencies(tst_commandline slipway_transport_devnull)
slipway_script_test(cli/startup LABEL cli)
slipway_script_test(cli/signals LABEL cli)
slipway_script_test(cli/sandboxlink LABEL cli)
slipway_script_test(cli/badinput LABEL cli RESOURCE_LOCK smalldisk)
slipway_script_test(cli/exitcodes LABEL cli)
slipway_script_test(cli/topics LABEL cli)
