slipway_test(reconcile/tst_doubtfulmessages LABEL core LIBS slipway_model)
