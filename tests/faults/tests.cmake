# Faults: brokers and programs killed, suspended, out of disk; checked by conservation.py, which shares no code with Slipway.
slipway_script_test(faults/sandboxkilled LABEL fault TIMEOUT 240)
slipway_script_test(faults/slipwaykilled LABEL fault TIMEOUT 600)
slipway_script_test(faults/suspended LABEL fault TIMEOUT 120)
slipway_script_test(faults/fulldisk LABEL fault TIMEOUT 240 RESOURCE_LOCK smalldisk)

add_test(NAME faults_suspended_30s
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/faults/suspended.py 30)
get_test_property(faults_suspended ENVIRONMENT environment)
set_tests_properties(faults_suspended_30s PROPERTIES LABELS fault TIMEOUT 180 ENVIRONMENT "${environment}")

# The same and more with a real Kafka.
foreach(name kafkakilled kafkasuspended kafkarefused kafkamoved kafkareconciled kafkatransaction kafkahalfopen)
    slipway_script_test(faults/${name} LABEL fault TIMEOUT 900 RESOURCE_LOCK jvm)
endforeach()
foreach(name slipwaykilled fulldisk)
    add_test(NAME faults_${name}_kafka COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/faults/${name}.py kafka)
    set_tests_properties(faults_${name}_kafka PROPERTIES LABELS fault TIMEOUT 900 ENVIRONMENT "${environment}"
        SKIP_RETURN_CODE 77 RESOURCE_LOCK "jvm;smalldisk")
endforeach()
