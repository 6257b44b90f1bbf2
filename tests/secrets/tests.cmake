# Tests of secrets.
slipway_test(secrets/tst_secrets LABEL secrets LIBS slipway_ports TIMEOUT 120)
add_dependencies(tst_secrets slipway_secrets)
