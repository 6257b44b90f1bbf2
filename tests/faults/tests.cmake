# Faults: brokers and programs killed, suspended, out of disk; checked by conservation.py, which shares no code with Slipway.
slipway_script_test(faults/sandboxkilled LABEL fault TIMEOUT 240)
slipway_script_test(faults/slipwaykilled LABEL fault TIMEOUT 600)
slipway_script_test(faults/suspended LABEL fault TIMEOUT 120)
slipway_script_test(faults/fulldisk LABEL fault TIMEOUT 240 RESOURCE_LOCK smalldisk)
