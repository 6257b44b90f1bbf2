# The whole product at once, as its users would use it.
slipway_script_test(endtoend/unholdable LABEL endtoend TIMEOUT 180)
