# The real brokers that tests run against. Tests that start Java hold the lock "jvm": two processes of it at most at once.
slipway_script_test(brokers/realkafka LABEL broker TIMEOUT 600 RESOURCE_LOCK jvm)
