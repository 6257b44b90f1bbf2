# Tests of core.
slipway_test(core/tst_ports LABEL core LIBS slipway_ports)
slipway_test(core/tst_connectionaddress LABEL core LIBS slipway_core)
slipway_test(core/tst_optioncheck LABEL core LIBS slipway_core)
slipway_property_test(core/tst_addressproperties LABEL core LIBS slipway_core)

add_library(slipway_onecoremodule MODULE core/onecoremodule.cpp)
target_link_libraries(slipway_onecoremodule PRIVATE slipway_test_options slipway_core)
slipway_test(core/tst_modules LABEL modules LIBS slipway_core ${CMAKE_DL_LIBS})
get_property(modules GLOBAL PROPERTY SLIPWAY_MODULES)
list(JOIN modules "," moduleNames)
add_dependencies(tst_modules slipway_onecoremodule ${modules})
target_compile_definitions(tst_modules PRIVATE
    ONE_CORE_MODULE="$<TARGET_FILE:slipway_onecoremodule>" BUILT_MODULES="${moduleNames}")
