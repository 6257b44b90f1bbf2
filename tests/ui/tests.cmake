# Tests of ui, and of the models that only it shows.
slipway_test(compose/tst_jsontext LABEL core LIBS slipway_model)
slipway_test(compose/tst_composemodels LABEL core LIBS slipway_model)
slipway_test(compose/tst_bodymodels LABEL core LIBS slipway_model)
slipway_test(commands/tst_commandmodels LABEL core LIBS slipway_model)
slipway_test(navigator/tst_navigatormodel LABEL core LIBS slipway_model)
slipway_test(ui/tst_look LABEL gui LIBS slipway_ui)
slipway_test(ui/tst_window LABEL gui LIBS slipway_ui slipway_app TIMEOUT 120)
slipway_test(ui/tst_connections LABEL gui LIBS slipway_ui slipway_app Qt6::Network TIMEOUT 240)
slipway_test(ui/tst_body LABEL gui LIBS slipway_ui slipway_app TIMEOUT 240)
slipway_test(ui/tst_commands LABEL gui LIBS slipway_ui slipway_app TIMEOUT 240)
slipway_test(ui/tst_templates LABEL gui LIBS slipway_ui slipway_app TIMEOUT 240)
slipway_test(ui/tst_translations LABEL gui LIBS Qt6::Widgets SOURCES ${PROJECT_SOURCE_DIR}/app/gui/windowtranslator.cpp
    ENVIRONMENT "SLIPWAY_TRANSLATIONS=${PROJECT_BINARY_DIR}")
add_dependencies(tst_translations slipway) # which has them made
slipway_script_test(ui/translations LABEL gui)
slipway_script_test(ui/secondstart TIMEOUT 240 LABEL gui)

# Reads the widgets of the real program for tests of it.
find_package(Qt6 6.8 REQUIRED COMPONENTS Gui Widgets)
add_library(slipway_widgetreader MODULE ui/widgetreader.cpp ui/widgetreader.json)
set_target_properties(slipway_widgetreader PROPERTIES AUTOMOC ON PREFIX "lib"
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/plugins/generic)
target_link_libraries(slipway_widgetreader PRIVATE slipway_options Qt6::Widgets)
slipway_script_test(ui/firstlaunch LABEL gui TIMEOUT 300)
slipway_script_test(ui/neverfrozen LABEL gui TIMEOUT 300)
set_property(TEST ui_firstlaunch ui_neverfrozen APPEND PROPERTY ENVIRONMENT
    "SLIPWAY_TEST_PLUGINS=${PROJECT_BINARY_DIR}/tests/plugins")
set_property(TEST ui_firstlaunch APPEND PROPERTY ENVIRONMENT "SLIPWAY_TEST_PLUGINS=${PROJECT_BINARY_DIR}/tests/plugins")
slipway_test(browse/tst_browsemodels LABEL core LIBS slipway_model)
slipway_test(browse/tst_browsesession LABEL core LIBS slipway_model)
slipway_test(ui/tst_browsepage LABEL gui LIBS slipway_ui slipway_app TIMEOUT 180)
slipway_test(ui/tst_topicpage LABEL gui LIBS slipway_ui slipway_app TIMEOUT 240)
slipway_test(workbench/tst_outboxruns LABEL core LIBS slipway_fakes TIMEOUT 120)
slipway_test(ui/tst_runpage LABEL gui LIBS slipway_ui slipway_app TIMEOUT 240)
slipway_test(ui/tst_logpage LABEL gui LIBS slipway_ui slipway_app TIMEOUT 180)
slipway_test(ui/tst_layout LABEL gui LIBS slipway_ui slipway_app SOURCES ${PROJECT_SOURCE_DIR}/app/gui/layoutcheck.cpp TIMEOUT 300)
slipway_test(ui/tst_hostile LABEL gui LIBS slipway_ui TIMEOUT 120)
