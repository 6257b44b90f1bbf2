# Faults: brokers and programs killed, suspended, out of disk; checked by conservation.py, which shares no code with Slipway.
slipway_script_test(faults/sandboxkilled LABEL fault TIMEOUT 240)
slipway_script_test(faults/slipwaykilled LABEL fault TIMEOUT 600)
slipway_script_test(faults/suspended LABEL fault TIMEOUT 120)
slipway_script_test(faults/fulldisk LABEL fault TIMEOUT 240 RESOURCE_LOCK smalldisk)

add_test(NAME faults_suspended_30s
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/faults/suspended.py 30)
get_test_property(faults_suspended ENVIRONMENT environment)
set_tests_properties(faults_suspended_30s PROPERTIES LABELS fault TIMEOUT 180 ENVIRONMENT "${environment}")
