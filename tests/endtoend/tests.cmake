# The whole product at once, as its users would use it.
slipway_script_test(endtoend/filea LABEL endtoend TIMEOUT 600)
slipway_script_test(endtoend/unholdable LABEL endtoend TIMEOUT 300)
slipway_script_test(endtoend/bothways LABEL endtoend)
slipway_script_test(endtoend/practicekafka LABEL endtoend TIMEOUT 180)
